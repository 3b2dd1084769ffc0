import { expect, fixture, html } from '@open-wc/testing';
import { type MemoryOptions, memoryTable, type Row, SatuError, Table } from '@satudata/client';
import type { SatuChart } from '@satudata/widgets';
import '@satudata/widgets/chart.js';
import { sandboxAddress } from '../../sandbox-address.js';
import { waitUntil } from '../../wait-until.js';

const rows: readonly Row[] = [
  { kecamatan: 'Metro Pusat', status: 'aktif', mbps: 50 },
  { kecamatan: 'Metro Pusat', status: 'gangguan', mbps: 20 },
  { kecamatan: 'Metro Timur', status: 'aktif', mbps: 30 },
];
const described: MemoryOptions = {
  fields: [
    { name: 'kecamatan', type: 'text', label: 'Kecamatan', exact: true },
    { name: 'status', type: 'text', label: 'Status', exact: true },
    { name: 'mbps', type: 'number', label: 'Kecepatan', unit: 'Mbps', exact: true },
  ],
  info: { title: 'Titik (contoh)', publisher: 'Diskominfo (contoh)', licence: 'CC BY 4.0', example: true },
};

interface Wanted {
  readonly kind?: string;
  readonly x?: string;
  readonly y?: string;
  readonly series?: string;
  readonly stack?: string;
  readonly line?: string;
  readonly heading?: string;
  readonly rows?: readonly Row[];
  readonly table?: Table;
  readonly lang?: string;
}

async function chart(wanted: Wanted = {}): Promise<SatuChart> {
  const box = await fixture(html`<div lang=${wanted.lang ?? 'id'}>
    <satu-chart
      loading="eager"
      kind=${wanted.kind ?? 'bar'}
      x=${wanted.x ?? 'kecamatan'}
      y=${wanted.y ?? 'sum(mbps)'}
      series=${wanted.series ?? ''}
      stack=${wanted.stack ?? 'grouped'}
      line=${wanted.line ?? ''}
      heading=${wanted.heading ?? 'Kapasitas (contoh)'}
      .table=${wanted.table ?? memoryTable([...(wanted.rows ?? rows)], described)}
    ></satu-chart>
  </div>`);
  const element = box.querySelector('satu-chart');
  if (element === null) throw new Error('no chart');
  await waitUntil(
    () => !['idle', 'loading'].includes(element.state) && element.shadowRoot?.querySelector('.frame') !== null,
  );
  // What is said about a fault follows the state.
  await waitUntil(() => element.state === 'ready' || element.shadowRoot?.querySelector('[part=notice]'));
  // The summary follows the drawing, and the drawing once the box has its width.
  await waitUntil(() => element.state !== 'ready' || element.shadowRoot?.querySelector('.summary')?.textContent);
  await waitUntil(() => !element.shadowRoot?.querySelector('.plot') || element.shadowRoot.querySelector('.drawing'));
  return element;
}

const all = (element: SatuChart, selector: string): Element[] => [
  ...(element.shadowRoot?.querySelectorAll(selector) ?? []),
];
const texts = (element: SatuChart, selector: string): string[] =>
  all(element, selector).map((part) => (part.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim());
const press = async (element: SatuChart, name: string): Promise<void> => {
  all(element, '.switch button')
    .find((button) => button.textContent?.trim() === name)
    ?.dispatchEvent(new MouseEvent('click'));
  await element.updateComplete;
};

describe('satu-chart', () => {
  it('draws sums as bars, the largest first, with their names and numbers', async () => {
    const element = await chart();
    expect(element.state).to.equal('ready');
    expect(texts(element, 'text.label')).to.deep.equal(['Metro Pusat', 'Metro Timur']);
    expect(texts(element, 'text.value')).to.deep.equal(['70', '30']);
    expect(texts(element, '.measure')).to.deep.equal(['Kecepatan (Mbps)']);
  });

  it('says in words what it shows, and the figure is described by it', async () => {
    const element = await chart();
    const figure = element.shadowRoot?.querySelector('figure');
    const summary = element.shadowRoot?.getElementById(figure?.getAttribute('aria-describedby') ?? '');
    expect(summary?.textContent?.replaceAll('\u00a0', ' ')).to.equal(
      '2 nilai. Tertinggi 70 Mbps (Metro Pusat), terendah 30 Mbps (Metro Timur).',
    );
    const name = element.shadowRoot?.getElementById(figure?.getAttribute('aria-labelledby') ?? '');
    expect(name?.textContent?.trim()).to.equal('Kapasitas (contoh)');
  });

  it('names its series in a legend', async () => {
    const element = await chart({ series: 'status', stack: 'stacked' });
    expect(texts(element, '.legend li')).to.deep.equal(['aktif', 'gangguan']);
    expect(texts(element, 'text.value')).to.deep.equal(['70', '30']);
  });

  for (const kind of ['bar', 'column', 'line']) {
    it(`draws the kind ${kind} and has no accessibility fault, as chart and as table`, async () => {
      const element = await chart({ kind, series: 'status' });
      expect(all(element, '.area, .line').length).to.be.greaterThan(0);
      await expect(element).to.be.accessible();
      await press(element, 'Tabel');
      await expect(element).to.be.accessible();
    });
  }

  it('shows every value as a table, and the chart again', async () => {
    const element = await chart({ series: 'status', y: 'count()' });
    await press(element, 'Tabel');
    expect(texts(element, 'thead th')).to.deep.equal(['Kecamatan', 'aktif', 'gangguan']);
    expect(texts(element, 'td')).to.deep.equal(['1', '1', '1', '0']);
    expect(all(element, '.drawing')).to.have.length(0);
    expect(texts(element, '[aria-pressed=true]')).to.deep.equal(['Tabel']);
    await press(element, 'Grafik');
    expect(all(element, '.twin')).to.have.length(0);
  });

  it('puts the whole table on paper', async () => {
    const element = await chart();
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(texts(element, '.paper td')).to.deep.equal(['70 Mbps', '30 Mbps']);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(all(element, '.paper')).to.have.length(0);
  });

  it('speaks English inside an English page', async () => {
    const element = await chart({ lang: 'en' });
    await waitUntil(() => texts(element, '.switch button').includes('Table'));
    expect(texts(element, '.summary')[0]).to.equal(
      '2 values. Highest 70 Mbps (Metro Pusat), lowest 30 Mbps (Metro Timur).',
    );
    expect(all(element, '.plot')[0]?.getAttribute('aria-roledescription')).to.equal('interactive chart');
  });

  it('names the source at its foot', async () => {
    const element = await chart();
    await waitUntil(() => texts(element, '.foot')[0]?.includes('Diskominfo (contoh)'));
    expect(texts(element, '.foot')[0]).to.contain('CC BY 4.0').and.to.contain('Data contoh');
  });

  it('lays itself out anew when its box changes', async () => {
    const element = await chart();
    const width = () => Number(all(element, '.drawing')[0]?.getAttribute('width'));
    element.style.setProperty('width', '300px');
    await waitUntil(() => width() === 300);
    element.style.setProperty('width', '100px');
    await waitUntil(() => width() === 240);
    expect(width()).to.equal(240);
  });

  it('follows newer data in the view that the reader chose', async () => {
    const element = await chart({ table: memoryTable([...rows], { ...described, id: 'sama' }) });
    await press(element, 'Tabel');
    element.table = memoryTable([...rows, { kecamatan: 'Metro Timur', status: 'aktif', mbps: 70 }], {
      ...described,
      id: 'sama',
    });
    await element.reload();
    expect(texts(element, 'td')).to.deep.equal(['100 Mbps', '70 Mbps']);
  });

  it('names an attribute that cannot be used, and what could be', async () => {
    const cases: readonly (readonly [Wanted, string, string])[] = [
      [{ kind: 'donat' }, 'kind', 'bar, column, line'],
      [{ stack: 'tumpuk' }, 'stack', 'grouped, stacked, full'],
      [{ y: 'jumlah(mbps)' }, 'y', 'sum(…)'],
      [{ x: '' }, 'x', ''],
    ];
    for (const [wanted, attribute, allowed] of cases) {
      const element = await chart(wanted);
      expect(element.state, attribute).to.equal('misconfigured');
      expect(texts(element, '.technical')[0]).to.contain(`Atribut ${attribute}`).and.to.contain(allowed);
    }
  });

  it('says what to change where the data does not fit the kind, in the reader’s language', async () => {
    const negative = [...rows, { kecamatan: 'Metro Utara', status: 'aktif', mbps: -5 }];
    const element = await chart({ kind: 'pie', rows: negative });
    expect(element.state).to.equal('misconfigured');
    expect(texts(element, '[part=notice] p')[0]).to.equal(
      'Grafik ini tidak cocok: ada nilai negatif (-5), yang bukan bagian dari keseluruhan. Pakai kind="bar".',
    );
    const english = await chart({ kind: 'histogram', y: 'count()', lang: 'en' });
    expect(texts(english, '[part=notice] p')[0]).to.contain('the column “kecamatan” does not hold numbers alone');
  });

  it('draws parts of a whole with their shares, in the drawing and in the table', async () => {
    const element = await chart({ kind: 'donut' });
    const shares = [...texts(element, 'text.name'), ...texts(element, '.legend li')];
    expect(shares.join(' ')).to.match(/Metro Pusat:? 70%.*Metro Timur:? 30%/);
    await press(element, 'Tabel');
    expect(texts(element, 'td')).to.deep.equal(['70 Mbps (70%)', '30 Mbps (30%)']);
  });

  it('draws every further kind with a list of values for the keyboard', async () => {
    for (const wanted of [
      { kind: 'area', series: 'status' },
      { kind: 'scatter', x: 'mbps', y: 'mbps' },
      { kind: 'histogram', x: 'mbps', y: 'count()' },
      { kind: 'combo', y: 'count()', line: 'sum(mbps)' },
    ]) {
      const element = await chart(wanted);
      expect(element.state, wanted.kind).to.equal('ready');
      const plot = element.shadowRoot?.querySelector<HTMLElement>('.plot');
      plot?.focus();
      plot?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      await waitUntil(() => texts(element, '.points [tabindex="0"]').length === 1, wanted.kind);
      await expect(element).to.be.accessible();
    }
  });

  it('reads bins by their bounds, and a line beside columns with its own unit', async () => {
    const bins = await chart({ kind: 'histogram', x: 'mbps', y: 'count()' });
    await press(bins, 'Tabel');
    expect(texts(bins, 'tbody th').length).to.be.greaterThan(1);
    const both = await chart({ kind: 'combo', y: 'count()', line: 'sum(mbps)' });
    expect(texts(both, '.legend li')).to.deep.equal(['Jumlah', 'Kecepatan (Mbps)']);
    expect(texts(both, '.summary')[0]).to.equal(
      'Jumlah: 2 nilai. Tertinggi 2 (Metro Pusat), terendah 1 (Metro Timur). Kecepatan (Mbps): 2 nilai. Tertinggi 70 Mbps (Metro Pusat), terendah 30 Mbps (Metro Timur).',
    );
  });

  it('offers its picture and its values in the menu at the foot, and saves them under its heading', async () => {
    const element = await chart({ kind: 'donut' });
    const names = () => texts(element, '#menu button');
    await waitUntil(() => names().length > 0, 'no menu');
    expect(names().slice(0, 3)).to.deep.equal([
      'Simpan gambar (PNG)',
      'Simpan gambar (SVG)',
      'Unduh data grafik (CSV)',
    ]);
    const saved: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    try {
      for (const [index, format] of ['png', 'svg', 'csv'].entries()) {
        (all(element, '#menu button')[index] as HTMLButtonElement).click();
        await waitUntil(() => saved.length > index, `no ${format}`);
        expect(saved[index]).to.match(new RegExp(`^kapasitas-contoh-.*\\.${format}$`));
      }
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(texts(element, '.download')).to.deep.equal(['Berkas sudah diunduh.']);
  });

  it('names a column that is not there', async () => {
    const element = await chart({ x: 'kec' });
    expect(element.state).to.equal('misconfigured');
    expect(texts(element, '.notice')[0]).to.contain('“kec”');
  });

  it('says so when there are no rows, and when no row has a value', async () => {
    const empty = await chart({ rows: [], y: 'mbps' });
    expect(empty.state).to.equal('empty');
    expect(all(empty, '.drawing')).to.have.length(0);
    const hollow = await chart({ y: 'mbps', rows: [{ kecamatan: 'a', status: 'b', mbps: null }] });
    expect(texts(hollow, '.summary')).to.deep.equal(['Tidak ada nilai yang dapat digambar.']);
  });

  it('keeps the last chart when newer data cannot be had', async () => {
    let down = false;
    const good = memoryTable([...rows], described);
    const source = {
      id: 'goyah',
      capabilities: async () => ({
        filters: new Set<never>(),
        accepts: () => true,
        sort: true,
        search: true,
        group: true,
        distinct: true,
        total: true,
        maxPage: 1_000,
      }),
      describe: async () => ({ fields: described.fields ?? [], info: await good.info() }),
      page: async () => {
        if (down) throw new SatuError('portal-error', 'down');
        return good.summarize({ by: ['kecamatan'], measures: { satu_value: 'sum(mbps)' } });
      },
    };
    const element = await chart({ table: new Table({ source }) });
    down = true;
    await element.reload();
    expect(element.state).to.equal('stale');
    expect(texts(element, 'text.value')).to.deep.equal(['70', '30']);
  });

  it('draws a hundred thousand rows as a line of few nodes', async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => ({ n: index, ms: Math.sin(index / 100) }));
    const element = await chart({ kind: 'line', x: 'n', y: 'ms', table: memoryTable(many) });
    await waitUntil(() => all(element, '.line').length === 1, 'the line', { timeout: 8_000 });
    expect(all(element, '.plot *').length).to.be.lessThan(120);
  });

  it('draws what the portal’s own rows add up to', async function () {
    this.timeout(60_000); // the portal starts with the first test that asks for it
    const { url } = await sandboxAddress();
    const answer = await fetch(new URL('api/3/action/datastore_search?resource_id=bandwidth_publik&limit=100', url));
    const { result } = await answer.json();
    const element = await fixture<SatuChart>(html`<satu-chart
      loading="eager"
      kind="column"
      src=${new URL('dataset/bandwidth-publik', url).href}
      x="tahun"
      y="bandwidth_mbps"
    ></satu-chart>`);
    await waitUntil(() => all(element, '.drawing').length === 1, 'the drawing', { timeout: 20_000 });
    await waitUntil(() => all(element, '.switch button').length === 2, 'the switch');
    await press(element, 'Tabel');
    await waitUntil(() => all(element, 'tbody').length === 1, 'the table');
    const wanted = result.records.map((row: Record<string, number>) => [
      `${row['tahun']}`,
      `${row['bandwidth_mbps']} Mbps`,
    ]);
    expect(texts(element, 'tbody th').map((year, index) => [year, texts(element, 'td')[index]])).to.deep.equal(wanted);
  });
});
