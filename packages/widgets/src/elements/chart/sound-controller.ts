import { html, nothing, type ReactiveController } from 'lit';
import { LatePart } from '../../controllers/late-part.js';
import type { ActingHost } from './brush-controller.js';
import type { ChartText } from './chart-text.js';

/** A chart that may be listened to. */
export type SoundHost = ActingHost & { readonly sound: boolean };

/** Lets a reader listen to a series, where a page offers it and the browser can. Leaving the page stops it. */
export class SoundController implements ReactiveController {
  readonly #host: SoundHost;
  readonly #series: () => number;
  readonly #part: LatePart<typeof import('./sounding.js')>;
  #stop: (() => void) | undefined;

  /** `series` tells which one is played. */
  constructor(host: SoundHost, series: () => number) {
    this.#host = host;
    this.#series = series;
    this.#part = new LatePart(host, () => import('./sounding.js'));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** The button that plays and stops. */
  render(text: ChartText): unknown {
    if (!this.#host.sound || typeof AudioContext !== 'function') return nothing;
    const playing = this.#stop !== undefined;
    return html`<button class="button sound" type="button" @click=${() => this.#toggle(text)}>
      ${text.localize.say(playing ? 'stop' : 'listen')}
    </button>`;
  }

  #toggle(text: ChartText): void {
    if (this.#stop !== undefined) {
      this.#stop();
      return;
    }
    void this.#part.load().then((part) => {
      const values = text.answer.data.series[this.#series()]?.values ?? [];
      if (part === undefined || !this.#host.isConnected || this.#stop !== undefined) return;
      this.#stop = part.playTones(part.tonesOf(values), () => {
        this.#stop = undefined;
        this.#host.requestUpdate();
      });
      this.#host.requestUpdate();
    });
  }
}
