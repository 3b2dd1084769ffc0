import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable, type Row } from '@satudata/client';
import type { SatuChart } from '@satudata/widgets';
import { sendKeys } from '@web/test-runner-commands';
import '@satudata/widgets/chart.js';
import { waitUntil } from '../../wait-until.js';

const rows: readonly Row[] = ['Pusat', 'Timur'].flatMap((kecamatan, place) =>
  [2019, 2020, 2024].map((tahun, index) => ({
    kecamatan,
    tahun,
    n: 100 + place * 20 + index * (place === 0 ? 50 : -30),
    luas: 5 + place,
    lo: 10,
    hi: 400,
  })),
);

interface Asked {
  readonly [attribute: string]: unknown;
}

async function chart(asked: Asked, lang = 'id', data = rows): Promise<SatuChart> {
  const box = await fixture(html`<div lang=${lang} style="width: 640px"></div>`);
  const element = document.createElement('satu-chart');
  Object.assign(element, { loading: 'eager', heading: 'Contoh (contoh)', ...asked, table: memoryTable([...data]) });
  box.append(element);
  await waitUntil(() => !['idle', 'loading', 'slow'].includes(element.state));
  await waitUntil(() =>
    element.state === 'ready'
      ? element.shadowRoot?.querySelector('.summary')?.textContent && element.shadowRoot.querySelector('.drawing')
      : element.shadowRoot?.querySelector('[part=notice]')?.textContent,
  );
  return element;
}

const text = (element: SatuChart, selector: string): string =>
  (element.shadowRoot?.querySelector(selector)?.textContent ?? '')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .trim();
const texts = (element: SatuChart, selector: string): string[] =>
  [...(element.shadowRoot?.querySelectorAll(selector) ?? [])].map((part) =>
    (part.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim(),
  );

const kinds: readonly (Asked & { readonly kind: string })[] = [
  { kind: 'dot', x: 'kecamatan', y: 'sum(n)' },
  { kind: 'lollipop', x: 'kecamatan', y: 'sum(n)' },
  { kind: 'slope', x: 'tahun', y: 'sum(n)', series: 'kecamatan' },
  { kind: 'pyramid', x: 'tahun', y: 'sum(n)', series: 'kecamatan' },
  { kind: 'heat', x: 'tahun', y: 'sum(n)', series: 'kecamatan' },
  { kind: 'bubble', x: 'luas', y: 'n', size: 'hi' },
  { kind: 'sparkline', x: 'tahun', y: 'sum(n)' },
  { kind: 'gauge', y: 'sum(n)', target: 1000 },
  { kind: 'line', x: 'tahun', y: 'sum(n)', facet: 'kecamatan' },
  { kind: 'column', x: 'tahun', y: 'sum(n)', target: 200, reference: 'avg', notes: '2020: Pandemi' },
];

describe('a rarer kind of chart', () => {
  before(async function first() {
    this.timeout(60_000);
    await chart(kinds[0] ?? {});
  });

  for (const asked of kinds) {
    const name = `${asked.kind}${asked['facet'] === undefined ? '' : ', small'}${asked['notes'] === undefined ? '' : ', covered'}`;
    it(`is drawn, walked through and shown as a table without an accessibility fault: ${name}`, async () => {
      const element = await chart(asked);
      expect(element.state).to.equal('ready');
      await expect(element).to.be.accessible();
      element.shadowRoot?.querySelector<HTMLElement>('.plot')?.focus();
      await sendKeys({ press: 'ArrowRight' });
      await waitUntil(() => element.shadowRoot?.querySelector('.tip'));
      await expect(element).to.be.accessible();
      element.view = 'table';
      await element.updateComplete;
      await waitUntil(() => element.shadowRoot?.querySelector('.twin'));
      await expect(element).to.be.accessible();
    });
  }

  it('says how much of a target is reached, in both languages', async () => {
    const asked = { kind: 'gauge', y: 'sum(n)', target: 1000, unit: 'titik' };
    expect(text(await chart(asked), '.summary')).to.contain('720 titik adalah 72% dari target 1.000 titik.');
    const english = await chart(asked, 'en');
    expect(text(english, '.summary')).to.contain('720 titik is 72% of the target of 1,000 titik.');
    expect(texts(english, 'text')).to.deep.equal(['720', '72% of target', 'Target 1,000']);
  });

  it('says which series rose and which fell most', async () => {
    const asked = { kind: 'slope', x: 'tahun', y: 'sum(n)', series: 'kecamatan' };
    expect(text(await chart(asked), '.summary')).to.contain(
      'Naik paling banyak: Pusat, dari 100 menjadi 200. Turun paling banyak: Timur, dari 120 menjadi 60.',
    );
    expect(text(await chart(asked, 'en'), '.summary')).to.contain('Largest rise: Pusat, from 100 to 200.');
  });

  it('reads sizes and ends with their value, in the list, the tooltip and the table', async () => {
    const element = await chart({ kind: 'line', x: 'tahun', y: 'avg(n)', low: 'min(n)', high: 'max(n)' });
    element.shadowRoot?.querySelector<HTMLElement>('.plot')?.focus();
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => element.shadowRoot?.querySelector('.tip'));
    expect(text(element, '.points [tabindex="0"]')).to.equal(
      '2019: 110 (batas bawah 100; batas atas 120). Titik 1 dari 6.',
    );
    expect(text(element, '.tip')).to.contain('110 (batas bawah 100; batas atas 120)');
    element.view = 'table';
    await waitUntil(() => texts(element, 'td')[0] === '110 (batas bawah 100; batas atas 120)');
  });

  it('names what its values were made into, with the unit of that', async () => {
    const change = await chart({ kind: 'column', x: 'tahun', y: 'sum(n)', unit: 'titik', showAs: 'percent-change' });
    expect(text(change, '.measure')).to.equal('Perubahan N (%)');
    expect(text(change, '.summary')).to.contain('Tertinggi 9,09% (2020)');
    const index = await chart({ kind: 'line', x: 'tahun', y: 'sum(n)', unit: 'titik', showAs: 'index' }, 'en');
    expect(text(index, '.measure')).to.equal('N (index, first value = 100)');
    expect(text(index, '.summary')).to.contain('118.18 (2024)');
  });

  it('draws fields of years as a line over time', async () => {
    const wide = ['Pusat', 'Timur'].map((kecamatan, index) => ({
      kecamatan,
      tahun_2021: 4 + index,
      tahun_2022: 8,
      tahun_2023: 9,
    }));
    const element = await chart({ kind: 'line', x: 'tahun_*', y: 'sum(tahun_2021)', series: 'kecamatan' }, 'id', wide);
    expect(text(element, '.summary')).to.contain('6 nilai. Tertinggi 9 (2023, Pusat), terendah 4 (2021, Pusat).');
    expect(texts(element, 'text.label')).to.deep.equal(['2021', '2022', '2023']);
  });

  it('says what to change where it does not fit', async () => {
    const said = async (asked: Asked, lang?: string): Promise<string> => {
      const element = await chart(asked, lang);
      expect(element.state).to.equal('misconfigured');
      return text(element, '[part=notice]');
    };
    expect(await said({ kind: 'gauge', y: 'sum(n)' })).to.contain('target="100"');
    expect(await said({ kind: 'line', x: 'tahun', y: 'n', scale: 'log', reference: 'x' }, 'en')).to.contain(
      'The reference cannot be read: “x”',
    );
  });

  it('keeps its log axis above zero and its ticks at round factors', async () => {
    const powers = [1, 10, 1000, 100_000].map((n, index) => ({ tahun: 2020 + index, n }));
    const element = await chart({ kind: 'line', x: 'tahun', y: 'n', scale: 'log' }, 'id', powers);
    expect(texts(element, 'text.tick')).to.include.members(['1', '100.000']);
    const dots = [...(element.shadowRoot?.querySelectorAll('path.dot') ?? [])];
    expect(dots).to.have.length(1);
  });
});
