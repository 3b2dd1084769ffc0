import { aTimeout, expect } from '@open-wc/testing';
import { MemorySource, memoryTable, type Row, Table } from '@satudata/client';
import { expectAccessible } from '../../accessible.js';
import { sandboxAddress } from '../../sandbox-address.js';
import { part, parts, plain, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';
import { mapped, placeMap } from './map-host.js';

const rows: readonly Row[] = [
  { nama: 'Taman Merdeka', jenis: 'taman', pengunjung: 400, lat: -5.113, lon: 105.307 },
  { nama: 'Pasar Kota', jenis: 'pasar', pengunjung: 100, lat: 105.32, lon: -5.12 },
  { nama: 'Halte Lama', jenis: 'halte', pengunjung: null, lat: '-', lon: '-' },
  { nama: 'Taman Utara', jenis: 'taman', pengunjung: 25, lat: -5.09, lon: 105.3 },
];
const table = () => memoryTable(rows);

describe('satu-map of points', () => {
  it('finds the columns, shows rows as marks and all of them in the table', async () => {
    const element = await placeMap({ table: table() });
    await waitUntil(() => parts(element, '.mark').length === 3);
    expect(parts(element, '.mark').map((mark) => mark.getAttribute('aria-label'))).to.deep.equal([
      'Taman Merdeka',
      'Pasar Kota',
      'Taman Utara',
    ]);
    expect(said(element, '.list tbody th')).to.deep.equal([
      'Taman Merdeka',
      'Pasar Kota',
      'Halte Lama tanpa lokasi',
      'Taman Utara',
    ]);
    expect(plain(part(element, '.legend p').textContent)).to.contain('3 dari 4 baris');
    expect(parts(element, 'img')).to.have.length(0);
  });

  it('counts and names what it mended and what has no place', async () => {
    const element = await placeMap({ table: table() });
    expect(said(element, '.notes > li > div').map((text) => text.split(' Lihat')[0])).to.deep.equal([
      '1 baris tanpa lokasi yang sah; lihat di tabel.',
      '1 baris dengan lintang dan bujur tertukar sudah diperbaiki.',
    ]);
    expect(said(element, '.notes details li')).to.deep.equal(['Halte Lama', 'Pasar Kota']);
  });

  it('tells categories apart by shape and colour, and counts them in a legend that is a sentence', async () => {
    const element = await placeMap({ table: table(), category: 'jenis' });
    await waitUntil(() => parts(element, '.mark').length === 3);
    expect(said(element, '.legend li')).to.deep.equal(['taman (2)', 'halte (1)', 'pasar (1)']);
    expect(said(element, '.legend p')).to.deep.equal([
      'Peta menunjukkan 3 titik; bentuk dan warnanya menurut “Jenis”.',
    ]);
    const shapes = parts<SVGPathElement>(element, '.mark .shape').map((shape) => shape.getAttribute('d'));
    expect(new Set(shapes).size).to.equal(2);
    expect(parts(element, '.mark')[1]?.getAttribute('aria-label')).to.equal('Pasar Kota, pasar');
  });

  it('shows a value by the area of circles, the largest first for the keyboard', async () => {
    const element = await placeMap({ table: table(), size: 'pengunjung' });
    await waitUntil(() => parts(element, '.circles path').length > 0);
    expect(parts(element, '.mark').map((mark) => mark.getAttribute('aria-label'))).to.deep.equal([
      'Taman Merdeka, 400',
      'Pasar Kota, 100',
      'Taman Utara, 25',
    ]);
    expect(said(element, '.legend .circle span')).to.deep.equal(['200', '50']);
  });

  it('shows how dense points lie, with counts in the legend', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      nama: `T${index}`,
      lat: -5.1 - (index % 6) * 0.0001,
      lon: 105.3 + (index < 40 ? 0 : 0.05),
    }));
    const element = await placeMap({ table: memoryTable(many as readonly Row[]), kind: 'heat' });
    await waitUntil(() => parts(element, '.heat .fill').length > 0);
    await waitUntil(() => said(element, '.legend li').length > 0);
    expect(plain(part(element, '.legend p').textContent)).to.contain('60 titik, terbanyak 40 dalam satu petak');
  });

  it('opens what is chosen in a panel, tells the page, and gives the focus back', async () => {
    const element = await placeMap({ table: table(), category: 'jenis' });
    await waitUntil(() => parts(element, '.mark').length === 3);
    const chosen: unknown[] = [];
    element.addEventListener('satu-select', (event) => chosen.push(event.item));
    const [button] = parts<HTMLButtonElement>(element, '.list button');
    button?.click();
    await waitUntil(() => element.shadowRoot?.activeElement?.matches('.panel'));
    expect(said(element, '.panel .name')).to.deep.equal(['Taman Merdeka']);
    expect(said(element, '.panel dt')).to.deep.equal(['Jenis', 'Pengunjung']);
    expect((chosen[0] as { row: Row }).row['pengunjung']).to.equal(400);
    expect(parts(element, 'tr[aria-current=true]')).to.have.length(1);
    part(element, '.panel').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await waitUntil(() => element.shadowRoot?.activeElement === button, 'the focus was lost');
  });

  it('gives a phone the map first and the table behind a button', async () => {
    const element = await placeMap({ table: table() }, { width: 320 });
    await mapped(element);
    expect(part(element, '.list').getBoundingClientRect().width).to.equal(0);
    expect(part(element, '.map-pane').getBoundingClientRect().width).to.be.at.most(320);
    parts(element, '.switch button')[1]?.click();
    await element.updateComplete;
    expect(part(element, '.list').getBoundingClientRect().width).to.be.greaterThan(200);
    expect(part(element, '.map-pane').getBoundingClientRect().width).to.equal(0);
    expect(element.shadowRoot?.querySelector('.frame')?.scrollWidth).to.be.at.most(320);
  });

  it('keeps the table where the data has no place at all', async () => {
    const element = await placeMap({ table: memoryTable(rows.map(({ lat: _, lon: __, ...row }) => row)) });
    expect(parts(element, '.map-pane, .switch')).to.have.length(0);
    expect(parts(element, '.list tbody tr')).to.have.length(4);
  });

  it('reads what comes after the first page, and shows a hundred rows until more are asked for', async () => {
    const many = Array.from({ length: 450 }, (_, index) => ({
      nama: `T${index}`,
      lat: -5.1,
      lon: 105.3 + index / 1000,
    }));
    const element = await placeMap({ table: memoryTable(many as readonly Row[]) });
    await waitUntil(() => plain(part(element, '.legend p').textContent).includes('450 dari 450'));
    expect(parts(element, '.list tbody tr')).to.have.length(100);
    part(element, '.more').click();
    await element.updateComplete;
    expect(parts(element, '.list tbody tr')).to.have.length(200);
  });

  it('reads of more rows than it can take what is in view, says so, and reads on as the reader comes nearer', async function () {
    this.timeout(60_000);
    const many = Array.from({ length: 60_000 }, (_, at) => ({
      nama: `T${at}`,
      lat: -5 - (at % 200) / 1_000,
      lon: 105 + Math.floor(at / 200) / 1_000,
    }));
    const element = await placeMap({
      table: new Table({ source: new MemorySource(many as readonly Row[], { maxPage: 10_000 }) }),
    });
    const notes = (): string => said(element, '.notes').join(' ');
    await waitUntil(() => notes().includes('50.000 dari 60.000 baris di bagian peta ini ditampilkan'), 'cut', {
      timeout: 20_000,
    });
    expect(element.matches(':state(partial)')).to.equal(true);
    await mapped(element);
    const read = (): boolean => /dari 60\.000 baris dibaca/.test(notes());
    for (let step = 0; step < 25 && !read(); step += 1) {
      parts(element, '.controls button')[0]?.click();
      await waitUntil(read, '', { timeout: 1_500 }).catch(() => undefined);
    }
    expect(read(), notes()).to.equal(true);
    expect(element.matches(':state(partial)')).to.equal(false);
    expect(parts(element, '.mark').length).to.be.greaterThan(1);
  });

  it('speaks English on an English page', async () => {
    const element = await placeMap({ table: table(), category: 'jenis' }, { lang: 'en' });
    await waitUntil(() => said(element, '.legend p')[0]?.startsWith('The map shows 3 points'));
    await mapped(element);
    await waitUntil(() => part(element, '.viewport').getAttribute('aria-label') === 'Map');
  });

  it('names an attribute that cannot be used', async () => {
    for (const [name, value] of [
      ['kind', 'balon'],
      ['classes', 'acak'],
      ['class-count', '9'],
      ['tiles', 'https://peta.example/'],
      ['value', 'sum('],
    ] as const) {
      const element = document.createElement('satu-map');
      element.setAttribute(name, value);
      element.setAttribute('loading', 'eager');
      document.body.append(element);
      await element.updateComplete;
      expect(element.state, name).to.equal('misconfigured');
      await waitUntil(() => element.shadowRoot?.textContent?.includes(name), name);
      element.remove();
    }
  });
});

describe('satu-map of areas', () => {
  before(async function () {
    this.timeout(60_000);
    await sandboxAddress();
  });

  const areas = async () => {
    const { url } = await sandboxAddress();
    return {
      kind: 'areas',
      src: `${url}/dataset/penduduk-kelurahan`,
      value: 'sum(jumlah)',
      areas: `${url}/dataset/wilayah`,
      areasWhere: 'tingkat = "kelurahan"',
    };
  };

  it('colours every kelurahan by its class, with the value in the table and the classes in the legend', async () => {
    const element = await placeMap(await areas());
    await waitUntil(() => parts(element, '.areas .fill').length >= 22);
    expect(parts(element, '.list tbody tr')).to.have.length(22);
    const counts = said(element, '.legend .amount').map((text) => Number(text.replace(/\D/g, '')));
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(22);
    expect(plain(part(element, '.legend p').textContent)).to.match(
      /^Warna menunjukkan “Jumlah” di 22 wilayah, dari [\d.]+ jiwa/,
    );
    expect(parts(element, '.notes')).to.have.length(0);
  });

  it('opens the area that is clicked, and the keyboard walks from area to area', async () => {
    const element = await placeMap(await areas());
    await waitUntil(() => parts(element, '.mark').length >= 22);
    const viewport = part(element, '.viewport');
    const box = viewport.getBoundingClientRect();
    const mark = parts(element, '.mark').find((each) => each.getAttribute('aria-label')?.startsWith('Imopuro'));
    const spot = mark?.getBoundingClientRect();
    expect(spot && spot.left > box.left).to.equal(true);
    viewport.dispatchEvent(
      new MouseEvent('click', {
        bubbles: true,
        composed: true,
        clientX: (spot?.left ?? 0) + 22,
        clientY: (spot?.top ?? 0) + 22,
      }),
    );
    await waitUntil(() => said(element, '.panel .name')[0] === 'Imopuro');
    expect(said(element, '.panel dd')).to.have.length(1);
    mark?.focus();
    const name = (): string | null | undefined => element.shadowRoot?.activeElement?.getAttribute('aria-label');
    const before = name();
    element.shadowRoot?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }),
    );
    expect(name()).not.to.equal(before);
  });

  it('hatches what has no data, and tells what fits nowhere', async () => {
    const element = await placeMap({
      ...(await areas()),
      src: '',
      table: memoryTable([
        { kode: '18.72.01.1003', kelurahan: 'Imopuro', nilai: 5 },
        { kode: '18.72.99.1001', kelurahan: 'Entah', nilai: 7 },
      ]),
      value: 'sum(nilai)',
    });
    await waitUntil(() => parts(element, '.areas .fill.none').length >= 21);
    const notes = said(element, '.notes > li > div');
    expect(notes[0]).to.match(/^21 wilayah tidak ada di data\./);
    expect(notes[1]).to.contain('18.72.99.1001 (1 baris)');
  });

  it('shows a doubt when codes match by chance', async () => {
    const element = await placeMap({
      ...(await areas()),
      src: '',
      table: memoryTable([{ kode: '1872011001', kelurahan: 'Metro', nilai: 5 }]),
      value: 'sum(nilai)',
    });
    await waitUntil(() => said(element, '.notes .doubt').length > 0);
    expect(said(element, '.notes .doubt')[0]).to.contain('1872011001: “Sumbersari Bantul” di peta, “Metro” di data');
  });

  it('passes the accessibility checks with its panel open', async () => {
    const element = await placeMap(await areas());
    await waitUntil(() => parts(element, '.mark').length >= 22);
    await aTimeout(50);
    parts<HTMLButtonElement>(element, '.list button')[3]?.click();
    await waitUntil(() => parts(element, '.panel').length > 0);
    await expectAccessible(element, 'satu-map of areas');
  });
});
