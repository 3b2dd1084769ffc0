import { html, nothing } from 'lit';
import { LatePart } from '../../controllers/late-part.js';
import { OverflowController } from '../../controllers/overflow-controller.js';
import type { Localize } from '../../locale/localize.js';
import type { ChartData } from '../../shape/chart/chart-data.js';
import type { FileMaker } from '../data-element/menu.js';
import type { Acting } from './acting.js';
import type { ChartText } from './chart-text.js';
import type { Explored } from './explore-controller.js';
import { exportItems } from './export-items.js';
import type { Shown } from './picture.js';
import { PrintController } from './print-controller.js';
import { ReachController } from './reach-controller.js';
import { SoundController, type SoundHost } from './sound-controller.js';
import { noteTexts, summaryText } from './summary-text.js';
import { renderSwitch } from './switch.js';
import { renderTwin } from './twin.js';

/** Rows of the table that are shown at a time, and printed at most. */
const tableRows = 100;
const paperRows = 2_000;

/** A chart, as what stands beside its drawing sees it. */
export type BesideHost = SoundHost & { view: 'chart' | 'table'; readonly heading: string };

/** What stands beside a drawing: summary, switch, table, notes, and how its values are reached. It comes after the drawing. */
export class BesidePart {
  readonly #host: BesideHost;
  readonly #shown: () => (Shown & Explored) | undefined;
  readonly #print: PrintController;
  readonly #overflow: OverflowController;
  /** How the values are reached. */
  readonly reach: ReachController;
  #rows = tableRows;

  readonly #acting: LatePart<typeof import('./acting.js')>;
  readonly #sound: SoundController;
  #acts: Acting | undefined;

  /** `shown` gives what is drawn now, `say` says something to screen readers. */
  constructor(
    host: BesideHost,
    localize: Localize<string>,
    shown: () => (Shown & Explored) | undefined,
    say: (text: string) => void,
  ) {
    this.#host = host;
    this.#shown = shown;
    this.#print = new PrintController(host);
    this.#overflow = new OverflowController(host, () => host.shadowRoot?.querySelector('.twin') ?? null);
    this.reach = new ReachController(host, shown);
    this.#sound = new SoundController(host, () => this.reach.shown?.series ?? 0);
    this.#acting = new LatePart(
      host,
      () => import('./acting.js'),
      async (part) => {
        this.#acts = await part.Acting.open(host, localize, { shown, say, reached: () => this.reach.shown });
      },
    );
  }

  /** What a reader's choices do, where they do something. */
  get acts(): Acting | undefined {
    return this.#acts;
  }

  /** Takes over newer data. */
  follow(data: ChartData): void {
    this.reach.follow(data);
    const { levels, filter } = this.#host;
    if (levels !== '' || filter !== '' || data.axis === 'time') void this.#acting.load();
  }

  /** What stands over the drawing. */
  over(text: ChartText): unknown {
    return [this.#acts?.renderSpan(), this.reach.render(text.answer.data, text, text.localize)];
  }

  /** Files that can be made of what is drawn. */
  files(): readonly FileMaker[] {
    return exportItems(this.#shown);
  }

  /** What the chart says, in words. */
  summary(text: ChartText): string {
    return summaryText(text);
  }

  /** The choice between drawing and table. */
  tools(text: ChartText): unknown {
    return [
      this.#acts?.renderTrail(),
      this.#sound.render(text),
      renderSwitch(this.#host.view, text.localize, (view) => {
        this.#host.view = view;
        this.#rows = tableRows;
      }),
    ];
  }

  /** What follows the box of the drawing: how it is used, and what it leaves out. */
  under(text: ChartText, scene: Shown['scene']): unknown {
    const notes = noteTexts(text, scene);
    return html`<p id="hint" class="visually-hidden">${text.localize.say('hint')} ${this.#acts?.hint()}</p>
      ${notes.length === 0 ? nothing : html`<p class="notes">${notes.join(' ')}</p>`}`;
  }

  /** The table of the values, where it is asked for, and on paper. */
  twin(text: ChartText): unknown {
    const table = this.#host.view === 'table';
    const { printing } = this.#print;
    if (!table && !printing) return nothing;
    const { heading } = this.#host;
    return html`<div class=${table ? '' : 'paper'}>
      ${renderTwin(text.answer.data, text, text.localize, {
        name: heading === '' ? text.localize.say('twin') : heading,
        rows: printing ? paperRows : this.#rows,
        overflows: this.#overflow.overflows,
        more: () => {
          this.#rows += 2 * tableRows;
          this.#host.requestUpdate();
        },
      })}
    </div>`;
  }
}
