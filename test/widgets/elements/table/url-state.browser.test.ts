import { expect } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import '@satudata/widgets/table.js';
import { place, reach } from '../../drawn.js';
import { part, parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

const rows = () =>
  memoryTable(
    Array.from({ length: 40 }, (_, index) => ({ nama: `Titik ${index + 1} (contoh)`, mbps: index % 4 })),
    {
      fields: [
        { name: 'nama', type: 'text', exact: true },
        { name: 'mbps', type: 'number', exact: true },
      ],
    },
  );
async function synced(name = '') {
  const element = await place('satu-table', { table: rows(), attributes: { 'url-sync': name, 'page-size': '10' } });
  return reach(element, 'ready');
}
const first = (element: Element): string | undefined => said(element, 'tbody th')[0];
const params = (): URLSearchParams => new URL(location.href).searchParams;
/** What the page finds after a step of its history: the back button itself belongs to test/pages/table.test.ts, whose page has no runner in it. */
function stepTo(href: string): void {
  history.replaceState(null, '', href);
  dispatchEvent(new PopStateEvent('popstate'));
}

describe('a table that keeps its state in the address', () => {
  const before = location.href;
  afterEach(() => history.replaceState(null, '', before));

  it('writes what the reader does there, and follows an address of before', async () => {
    const element = await synced();
    expect(location.href).to.equal(before);
    parts(element, '.sort')[1]?.click();
    await waitUntil(() => params().get('t.sort') === '-mbps');
    await waitUntil(() => parts(element, '[aria-sort]').length === 1);
    const sorted = location.href;
    parts(element, '.number button')[1]?.click();
    await waitUntil(() => params().get('t.page') === '2');
    stepTo(sorted);
    await waitUntil(() => said(element, '[aria-current=page]')[0] === '1', 'the page stayed');
    expect(element.sort).to.equal('-mbps');
    stepTo(before);
    await waitUntil(() => parts(element, '[aria-sort]').length === 0, 'the order stayed');
    expect(location.href).to.equal(before);
  });

  it('shows what an address that was passed on says', async () => {
    const url = new URL(before);
    url.searchParams.set('wifi.q', 'titik');
    url.searchParams.set('wifi.f', JSON.stringify(['mbps', 'range', '3', '']));
    url.searchParams.set('wifi.sort', '-nama');
    history.replaceState(null, '', url);
    const element = await synced('wifi');
    await waitUntil(() => said(element, '.chip').length === 2);
    expect(said(element, '.chip').join()).to.contain('Mbps: ≥ 3');
    expect(said(element, '.counted')[0]).to.match(/^10 baris/);
    expect(part<HTMLInputElement>(element, '.search').value).to.equal('titik');
    expect(element.sort).to.equal('-nama');
  });

  it('does not speak for another table of the page, or for the page', async () => {
    const url = new URL(before);
    url.searchParams.set('halaman', '7');
    history.replaceState(null, '', url);
    const [one, two] = [await synced(), await synced()];
    parts(two, '.number button')[1]?.click();
    await waitUntil(() => params().get('t2.page') === '2');
    expect(first(one)).to.equal('Titik 1 (contoh)');
    expect(params().get('halaman')).to.equal('7');
    expect(params().get('t.page')).to.equal(null);
  });
});
