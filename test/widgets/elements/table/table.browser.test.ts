import { expect } from '@open-wc/testing';
import { memoryTable, type Row, type Table } from '@satudata/client';
import '@satudata/widgets/table.js';
import { place, reach } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { part, parts, plain, said } from '../../shadow.js';
import { ShakyPortal } from '../../shaky-portal.js';
import { waitUntil } from '../../wait-until.js';

const city = (count = 30): Row[] =>
  Array.from({ length: count }, (_, index) => ({ nama: `Titik ${index + 1} (contoh)`, mbps: (index * 7) % 30 }));

async function table(
  attributes: Readonly<Record<string, string>> = {},
  source: Table = memoryTable(city()),
  lang = 'id',
) {
  return reach(await place('satu-table', { table: source, attributes, lang }), 'ready', 'empty', 'misconfigured');
}
type Shown = Awaited<ReturnType<typeof table>>;
const headers = (element: Shown): string[] => said(element, 'thead th').map((text) => text.replace(/ [▲▼♢◇]$/, ''));
const click = (element: Shown, selector: string, text: string): void =>
  parts(element, selector)
    .find((button) => plain(button.textContent).startsWith(text))
    ?.click();
const first = (element: Shown): string | undefined => said(element, 'tbody tr > :first-child')[0];

describe('satu-table', () => {
  it('is a native table with a caption, column and row headers, and no grid', async () => {
    const element = await table({ heading: 'Titik akses', 'heading-level': '2' }, memoryTable([...points], described));
    expect(said(element, 'caption .title')).to.deep.equal(['Titik akses']);
    expect(part(element, 'caption [role=heading]').getAttribute('aria-level')).to.equal('2');
    expect(said(element, 'caption .counted')[0]).to.equal('3 baris. Judul kolom yang bertombol dapat diurutkan.');
    expect(headers(element).slice(0, 4)).to.deep.equal(['Nama lokasi', 'Kecamatan', 'Status', 'Kecepatan (Mbps)']);
    expect(parts(element, 'thead th[scope=col]')).to.have.length(6);
    expect(parts(element, 'tbody th[scope=row]')).to.have.length(3);
    expect(parts(element, '[role=grid], [aria-rowcount]')).to.have.length(0);
  });

  it('says where a cell has no value', async () => {
    const element = await table({ fields: 'nama, mbps' }, memoryTable([...points], described));
    expect(said(element, 'td')).to.deep.equal(['50', '20', '–Tidak ada data']);
  });

  it('sorts by a column at the press of its header, numbers largest first, and says so once', async () => {
    const element = await table({ fields: 'nama, mbps' });
    click(element, '.sort', 'Mbps');
    await waitUntil(() => parts(element, '[aria-sort=descending]').length === 1);
    await waitUntil(() => said(element, 'td')[0] === '29');
    expect(element.getAttribute('sort')).to.equal('-mbps');
    expect(said(element, '[role=status]')[0]).to.match(/^Diurutkan menurut Mbps, besar ke kecil\. Baris 1–25 dari 30/);
    click(element, '.sort', 'Mbps');
    await waitUntil(() => parts(element, '[aria-sort=ascending]').length === 1 && said(element, 'td')[0] === '0');
    expect(parts(element, '[aria-sort]')).to.have.length(1);
  });

  it('lets the page sort by other means', async () => {
    const element = await table();
    element.addEventListener('satu-sort', (event) => event.preventDefault());
    const before = first(element);
    click(element, '.sort', 'Nama');
    await element.updateComplete;
    expect([element.sort, first(element)]).to.deep.equal(['', before]);
  });

  it('shows a page at a time; turning one keeps the focus and tells the page and the reader', async () => {
    const element = await table({ 'page-size': '10' });
    const turned: number[] = [];
    element.addEventListener('satu-page', (event) => turned.push(event.page));
    const next = parts(element, '.pages button').at(-1);
    next?.focus();
    next?.click();
    await waitUntil(() => first(element) === 'Titik 11 (contoh)');
    expect(turned).to.deep.equal([2]);
    expect(said(element, '[role=status]')).to.deep.equal(['Baris 11–20 dari 30']);
    expect(element.shadowRoot?.activeElement).to.equal(next);
    click(element, '.number button', '3');
    await waitUntil(() => first(element) === 'Titik 21 (contoh)');
    expect(said(element, '[aria-current=page]')).to.deep.equal(['3']);
  });

  it('begins at its first page when other rows are asked for', async () => {
    const element = await table({ 'page-size': '10' });
    click(element, '.number button', '2');
    await waitUntil(() => first(element) === 'Titik 11 (contoh)');
    element.sort = '-nama';
    await waitUntil(() => said(element, '.counted')[0]?.startsWith('Baris 1–10'));
    click(element, '.number button', '2');
    await waitUntil(() => said(element, '.counted')[0]?.startsWith('Baris 11–20'));
    element.where = 'nama starts with "Titik 2"';
    await waitUntil(() => said(element, '.counted')[0]?.startsWith('Baris 1–10 dari 11'));
  });

  it('turns back to the last page when the rows of the shown one have gone', async () => {
    const source = new ShakyPortal(city());
    const element = await table({ 'page-size': '10' }, source.table);
    click(element, '.number button', '3');
    await waitUntil(() => first(element) === 'Titik 21 (contoh)');
    source.rows = city(12);
    await element.reload();
    expect(said(element, '.counted')[0]).to.match(/^Baris 11–12 dari 12/);
  });

  it('stays on its page, in its order, when newer rows arrive', async () => {
    const source = new ShakyPortal(city());
    const element = await table({ 'page-size': '10', sort: 'nama' }, source.table);
    click(element, '.number button', '2');
    await waitUntil(() => said(element, '.counted')[0]?.startsWith('Baris 11–20'));
    const name = first(element);
    source.rows = city().map((row) => ({ ...row, mbps: 777 }));
    await element.reload();
    expect(first(element)).to.equal(name);
    expect(said(element, 'td')).to.deep.equal(Array.from({ length: 10 }, () => '777'));
  });

  it('shows the listed fields in their order, and no more rows than its limit', async () => {
    const element = await table({ fields: 'mbps, nama', limit: '12', 'page-size': '10' });
    expect(headers(element)).to.deep.equal(['Mbps', 'Nama']);
    expect(said(element, '.counted')[0]).to.match(/^Baris 1–10 dari 12/);
  });

  it('is a stop for the keyboard only where it scrolls sideways, and named then', async () => {
    const element = await table({ heading: 'Titik' }, memoryTable([...points], described));
    const box = part(element, '.scroll');
    element.style.setProperty('width', '1200px');
    await waitUntil(() => !box.hasAttribute('tabindex'));
    element.style.setProperty('width', '240px');
    await waitUntil(() => box.getAttribute('tabindex') === '0');
    expect(box.getAttribute('role')).to.equal('region');
    expect(element.shadowRoot?.getElementById(box.getAttribute('aria-labelledby') ?? '')?.localName).to.equal(
      'caption',
    );
  });

  it('makes links of addresses that are safe, and text of all else a portal may send', async () => {
    const rows = [
      'https://data.kota.example/a',
      'javascript:alert(1)',
      '<img src=x onerror=alert(1)>',
      'http://a:b@c.example/',
    ];
    const element = await table({}, memoryTable(rows.map((tautan, nomor) => ({ nama: `n${nomor}`, tautan }))));
    expect(parts<HTMLAnchorElement>(element, 'tbody a').map(({ href }) => href)).to.deep.equal([rows[0]]);
    expect(said(element, 'td').slice(1)).to.deep.equal(rows.slice(1));
    expect(parts(element, 'tbody img')).to.have.length(0);
  });

  it('speaks English, with English numbers, inside an English page', async () => {
    const element = await table({ 'page-size': '10' }, memoryTable(city(1_500)), 'en');
    await waitUntil(() => said(element, '.counted')[0]?.startsWith('Rows 1–10 of 1,500'));
    expect(part(element, 'nav').getAttribute('aria-label')).to.match(/^Pages of the table|^Table pages|pages/i);
  });

  it('names a page size or limit that cannot be used', async () => {
    for (const [name, value] of [
      ['page-size', '0'],
      ['page-size', '5000'],
      ['page-size', 'banyak'],
      ['limit', '-1'],
    ] as const) {
      const element = await table({ [name]: value });
      expect(element.state, `${name}=${value}`).to.equal('misconfigured');
      await waitUntil(() => said(element, '.technical')[0]?.includes(name));
    }
  });
});
