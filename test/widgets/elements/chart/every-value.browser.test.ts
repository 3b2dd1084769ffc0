import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import type { SatuChart } from '@satudata/widgets';
import { render } from 'lit';
import '@satudata/widgets/chart.js';
import { renderTwin } from '../../../../packages/widgets/src/elements/chart/twin.js';
import { chartCases, fits, type KindCase, kindCases } from '../../../../stories/example/chart-cases.js';
import fc from '../../../fast-check.js';
import { waitUntil } from '../../wait-until.js';
import { answerOf, chartText } from './chart-host.js';

const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

async function chart(one: KindCase, lang: string): Promise<SatuChart> {
  const box = await fixture(html`<div lang=${lang} style="width: 640px"></div>`);
  const element = document.createElement('satu-chart');
  Object.assign(element, one.attributes, { loading: 'eager', table: memoryTable([...(chartCases['nulls'] ?? [])]) });
  box.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('.summary')?.textContent);
  await waitUntil(() => element.shadowRoot?.querySelector('.drawing'));
  return element;
}

/** What the keyboard says at every place, series by series from the first to the last. */
async function walked(element: SatuChart): Promise<readonly string[]> {
  const root = element.shadowRoot;
  const press = async (key: string): Promise<string> => {
    const target = root?.activeElement ?? root?.querySelector('.plot');
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
    await element.updateComplete;
    return plain(root?.querySelector('.points [tabindex="0"]')?.textContent);
  };
  root?.querySelector<HTMLElement>('.plot')?.focus();
  await waitUntil(() => root?.querySelector('.points'));
  const said: string[] = [];
  for (let now = await press('Home'), series = 0; series < 10; series += 1) {
    for (let before = ''; now !== before; ) {
      said.push(now);
      before = now;
      now = await press('ArrowRight');
    }
    await press('Home');
    const next = await press('ArrowDown');
    if (said.includes(next)) break;
    now = next;
  }
  return said;
}

/** The table of a chart: its row names, its series and its cells. */
async function twin(element: SatuChart) {
  element.view = 'table';
  await waitUntil(() => element.shadowRoot?.querySelector('.twin tbody tr'));
  const all = (root: ParentNode | null | undefined, selector: string): Element[] => [
    ...(root?.querySelectorAll(selector) ?? []),
  ];
  const cellText = (cell: Element): string => plain((cell.querySelector('.visually-hidden') ?? cell).textContent);
  return {
    series: all(element.shadowRoot, 'thead th')
      .slice(1)
      .map((cell) => plain(cell.textContent)),
    rows: all(element.shadowRoot, 'tbody tr').map((row) => ({
      name: plain(row.querySelector('th')?.textContent),
      cells: all(row, 'td').map(cellText),
    })),
  };
}

const words = { id: ['Titik', 'dari', 'Tidak ada data'], en: ['Point', 'of', 'No data'] } as const;

describe('the values of a chart', () => {
  for (const one of kindCases.filter((known) => fits(known, 'nulls'))) {
    for (const lang of ['id', 'en'] as const) {
      it(`are all visited by the keyboard, each with its sentence: ${one.name}, ${lang}`, async function long() {
        this.timeout(30_000);
        const element = await chart(one, lang);
        const said = await walked(element);
        const { series, rows } = await twin(element);
        const [point, of, nothing] = words[lang];
        const sparse = one.attributes['kind'] === 'scatter' || one.attributes['kind'] === 'bubble';
        const wanted = series.flatMap((name, index) =>
          rows.flatMap(({ name: x, cells }, place) => {
            const value = cells[index] ?? '';
            if (sparse && value === nothing) return [];
            const about = series.length > 1 ? `${name}, ${x}` : x;
            return [`${about}: ${value}. ${point} ${place + 1} ${of} ${rows.length}.`];
          }),
        );
        expect(said).to.deep.equal(wanted);
        expect(wanted.length).to.be.greaterThan(0);
      });
    }
  }

  it('all stand in the table, and add up to what the rows do, whatever the rows are', async () => {
    const { localize } = await chartText(answerOf([{ x: 'a', y: 1 }]));
    const row = fc.record({ x: fc.integer({ min: 0, max: 12 }), s: fc.integer({ min: 0, max: 9 }) });
    const places = fc.uniqueArray(row, { minLength: 1, maxLength: 50, selector: ({ x, s }) => `${x} ${s}` });
    const property = fc.asyncProperty(
      places,
      fc.array(fc.option(fc.integer({ min: -9999, max: 9999 })), { minLength: 50, maxLength: 50 }),
      async (at, values) => {
        const rows = at.map(({ x, s }, index) => ({ x: `n${x}`, s: `s${s}`, y: values[index] ?? null }));
        const answer = answerOf(rows, { series: 's', op: 'sum' });
        const { text } = await chartText(answer, { unit: '' });
        const box = document.createElement('div');
        render(
          renderTwin(answer.data, text, localize, { name: '', rows: 1000, overflows: false, more: () => undefined }),
          box,
        );
        const heads = [...box.querySelectorAll('thead th')].slice(1).map((cell) => plain(cell.textContent));
        const shown = new Map<string, number>();
        for (const line of box.querySelectorAll('tbody tr')) {
          const name = plain(line.querySelector('th')?.textContent);
          for (const [index, cell] of [...line.querySelectorAll('td')].entries()) {
            const number = plain(cell.textContent).replaceAll('.', '').replace('−', '-');
            if (/^-?\d+$/.test(number)) shown.set(`${name} ${heads[index]}`, Number(number));
          }
        }
        for (const { x, s, y } of rows) {
          if (heads.includes(s) && y !== null) expect(shown.get(`${x} ${s}`)).to.equal(y);
        }
        const total = [...shown.values()].reduce((sum, value) => sum + value, 0);
        expect(total).to.equal(rows.reduce((sum, { y }) => sum + (y ?? 0), 0));
      },
    );
    await fc.assert(property, { numRuns: 25 });
  }).timeout(60_000);
});
