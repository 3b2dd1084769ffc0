import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../locale/localize.js';
import type { PaneWord } from './map-pane.words.js';

/** One of several things at a spot. */
export interface Gathered {
  readonly id: string;
  readonly content: unknown;
}

/** Draws a panel on the map: not modal, left by Esc. */
export function renderPanel(
  title: unknown,
  content: unknown,
  { localize, close }: { readonly localize: Localize<PaneWord>; readonly close: () => void },
): TemplateResult {
  const keydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return html`<div class="panel" part="panel" role="dialog" aria-labelledby="panel-name" tabindex="-1" @keydown=${keydown}>
    <div class="panel-head">
      <div class="name" id="panel-name">${title}</div>
      <button type="button" class="close" aria-label=${localize.say('close')} @click=${close}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6 18 18M18 6 6 18"></path></svg>
      </button>
    </div>
    ${content}
  </div>`;
}

/** Draws several things at one spot to choose from. */
export function renderGathered(items: readonly Gathered[], choose: (id: string) => void): TemplateResult {
  return html`<ul class="gathered">
    ${items.map(
      ({ id, content }) =>
        html`<li><button type="button" class="link" @click=${() => choose(id)}>${content}</button></li>`,
    )}
  </ul>`;
}
