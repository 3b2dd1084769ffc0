import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../format/number.js';
import type { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import type { Finding, Wanted } from '../../shape/hotspot/finder.js';
import { type HotspotStatus, hotspotStatuses } from '../../shape/hotspot/status.js';
import type { HotspotWord } from './hotspot-map.words.js';

/** What the controls above the list work with. */
export interface Toolbar {
  readonly localize: Localize<HotspotWord | Word>;
  readonly wanted: Wanted;
  readonly finding: Finding;
  readonly want: (change: Partial<Wanted>) => void;
}

/** Draws search field and filters; each choice says how many points it would show. */
export function renderToolbar({ localize, wanted, finding, want }: Toolbar): TemplateResult {
  const count = (n: number): string => formatNumber(n, localize.locale);
  const value = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
  const statuses = hotspotStatuses.filter((status) => finding.status.has(status) || status === wanted.status);
  const select = (
    id: 'kecamatan' | 'status',
    all: HotspotWord,
    choices: readonly (readonly [string, string, number])[],
  ) => html`<div class="control">
    <label for=${id}>${localize.say(id)}</label>
    <select class="field" id=${id} .value=${wanted[id]} @change=${(event: Event) => want({ [id]: value(event) })}>
      <option value="" ?selected=${wanted[id] === ''}>${localize.say(all)}</option>
      ${choices.map(
        ([choice, text, n]) =>
          html`<option value=${choice} ?selected=${wanted[id] === choice}>${text} (${count(n)})</option>`,
      )}
    </select>
  </div>`;
  const areas: (readonly [string, string, number])[] = [...finding.kecamatan].map(([area, n]) => [area, area, n]);
  if (wanted.kecamatan !== '' && !finding.kecamatan.has(wanted.kecamatan)) {
    areas.push([wanted.kecamatan, wanted.kecamatan, 0]);
  }
  return html`<search class="toolbar" part="toolbar">
    <div class="control wide">
      <label for="find">${localize.say('find')}</label>
      <input
        class="field"
        id="find"
        type="search"
        autocomplete="off"
        enterkeyhint="search"
        .value=${wanted.text}
        @input=${(event: Event) => want({ text: value(event) })}
      />
    </div>
    ${areas.length < 2 && wanted.kecamatan === '' ? nothing : select('kecamatan', 'allKecamatan', areas)}
    ${
      statuses.length < 2 && wanted.status === ''
        ? nothing
        : select(
            'status',
            'allStatus',
            statuses.map((status: HotspotStatus) => [status, localize.say(status), finding.status.get(status) ?? 0]),
          )
    }
  </search>`;
}
