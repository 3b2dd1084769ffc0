import { html, nothing, type TemplateResult } from 'lit';
import type { MapHost, SurfaceWord } from './map-engine.js';
import type { TileState } from './tile-watch.js';
import { FARTHEST_ZOOM, NEAREST_ZOOM } from './view.js';

/** What the buttons of a map do. */
export interface Controls {
  readonly host: MapHost;
  readonly zoom: number;
  readonly step: (levels: number) => void;
  readonly fit: () => void;
  /** Fills the screen, or leaves it; undefined where the page may not. */
  readonly fill: (() => void) | undefined;
  readonly filled: boolean;
}

/** Draws the buttons of a map. */
export function renderControls({ host, zoom, step, fit, fill, filled }: Controls): TemplateResult {
  const button = (word: SurfaceWord, path: string, press: () => void, disabled = false): TemplateResult => html`<button
    type="button"
    title=${host.say(word)}
    ?disabled=${disabled}
    @click=${press}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>
  </button>`;
  return html`<div class="controls">
    ${button('zoomIn', 'M12 5v14M5 12h14', () => step(1), zoom >= NEAREST_ZOOM)}
    ${button('zoomOut', 'M5 12h14', () => step(-1), zoom <= FARTHEST_ZOOM)}
    ${button('wholeMap', 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9', fit)}
    ${
      fill === undefined
        ? nothing
        : button(
            filled ? 'leaveFullScreen' : 'fullScreen',
            filled ? 'M9 4v5H4M15 4v5h5M20 15h-5v5M4 15h5v5' : 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
            fill,
          )
    }
  </div>`;
}

const words = { slow: 'tilesSlow', failed: 'tilesFailed', blocked: 'tilesBlocked' } as const;

/** Says why the pictures of a tiled map are missing, and offers to ask again where that can help. */
export function renderTileNote(host: MapHost, watch: { readonly state: TileState; retry(): void }): unknown {
  const { state } = watch;
  if (state === 'fine') return nothing;
  return html`<p class="tile-note">
    ${host.say(words[state])}
    ${
      state === 'failed'
        ? html`<button type="button" @click=${() => watch.retry()}>${host.say('tilesAgain')}</button>`
        : nothing
    }
  </p>`;
}
