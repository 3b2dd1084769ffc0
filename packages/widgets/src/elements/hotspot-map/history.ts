import type { BaseTable } from '@satudata/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatIso } from '../../format/date.js';
import { formatNumber } from '../../format/number.js';
import { openShared } from '../../foundation/page-share.js';
import type { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import type { Hotspot } from '../../shape/hotspot/hotspot.js';
import { historyColumns, type Uptime, uptimeOf } from '../../shape/hotspot/uptime.js';
import type { FurtherWord } from './further.words.js';
import type { HotspotWord } from './hotspot-map.words.js';

type Known = Uptime | 'coming' | 'failed' | 'none';

const DAYS = 30;
const MOST_CHECKS = 2_000;

/** How hotspots were in the last 30 days, from a table of checks that the page names; read for one hotspot when a reader asks. */
export class History {
  readonly #localize: Localize<FurtherWord | HotspotWord | Word>;
  readonly #source: () => { readonly src: string; readonly relay: string };
  readonly #changed: () => void;
  readonly #known = new Map<string, Known>();

  /** `source` is where the checks are; an empty `src` offers nothing. */
  constructor(
    localize: Localize<FurtherWord | HotspotWord | Word>,
    source: () => { readonly src: string; readonly relay: string },
    changed: () => void,
  ) {
    this.#localize = localize;
    this.#source = source;
    this.#changed = changed;
  }

  /** Draws what is known of a hotspot, or the way to ask for it. */
  render(hotspot: Hotspot): unknown {
    if (this.#source().src === '') return nothing;
    const known = this.#known.get(hotspot.id);
    return html`<div class="history">
      ${
        known === undefined || known === 'failed'
          ? html`<button type="button" class="link" @click=${() => void this.#ask(hotspot)}>
              ${this.#localize.say('history')}<span class="visually-hidden">: ${hotspot.name}</span>
            </button>`
          : nothing
      }
      <p role="status">${known === undefined ? nothing : this.#said(known)}</p>
    </div>`;
  }

  #said(known: Known): TemplateResult | string {
    const { locale } = this.#localize;
    if (typeof known === 'string')
      return this.#localize.say(
        known === 'coming' ? 'historyComing' : known === 'failed' ? 'historyFailed' : 'historyNone',
      );
    const { checks, active, since, lastFault } = known;
    const number = (n: number): string => formatNumber(n, locale);
    const share = formatNumber(Math.round((active / checks) * 100), locale);
    const said = this.#localize.say('historySaid', {
      active: number(active),
      checks: number(checks),
      share,
      since: formatIso(since, locale),
    });
    const fault =
      lastFault === undefined
        ? ''
        : this.#localize.say('historyFault', {
            status: this.#localize.say(lastFault.status),
            time: formatIso(lastFault.at, locale),
          });
    return `${said} ${fault}`.trim();
  }

  async #ask(hotspot: Hotspot): Promise<void> {
    this.#set(hotspot, 'coming');
    try {
      const table = await openShared({ ...this.#source(), portal: '', resource: '' });
      this.#set(hotspot, (await uptimeIn(table, hotspot)) ?? 'none');
    } catch {
      this.#set(hotspot, 'failed');
    }
  }

  #set({ id }: Hotspot, known: Known): void {
    this.#known.set(id, known);
    this.#changed();
  }
}

/** The checks of one hotspot in a table of all of them. */
export async function uptimeIn(
  table: BaseTable,
  { ssid, name }: Hotspot,
  now = new Date(),
): Promise<Uptime | undefined> {
  const sample = await table.page({ size: 20 });
  const columns = historyColumns(
    sample.fields.map((field) => field.name),
    sample.rows,
  );
  if (columns === undefined) return undefined;
  const [field, value] =
    columns.ssid !== undefined && ssid !== undefined ? [columns.ssid, ssid] : [columns.name ?? columns.time, name];
  const { rows } = await table
    .keep({ kind: 'compare', field, op: '=', value })
    .sortBy(columns.time, 'desc')
    .page({ size: MOST_CHECKS });
  return uptimeOf(rows, columns, new Date(now.getTime() - DAYS * 86_400_000));
}
