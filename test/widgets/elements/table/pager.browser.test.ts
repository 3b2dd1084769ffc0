import { expect } from '@open-wc/testing';
import { MemorySource, memoryTable, type Source, Table } from '@satudata/client';
import '@satudata/widgets/table.js';
import { place, reach } from '../../drawn.js';
import { part, parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

const city = (count: number) => Array.from({ length: count }, (_, index) => ({ nama: `Titik ${index + 1} (contoh)` }));
async function paged(count: number, table: Table = memoryTable(city(count)), lang = 'id') {
  const attributes = { heading: 'Titik', 'page-size': '10' };
  const element = await reach(await place('satu-table', { table, attributes, lang }), 'ready');
  element.style.setProperty('width', '900px');
  return element;
}
const disabled = (element: Element): (string | null)[] =>
  parts(element, '.pages > li > button:not([aria-label])').map((button) => button.getAttribute('aria-disabled'));

describe('the page controls of a table', () => {
  it('are a navigation that is named by its table', async () => {
    const element = await paged(30);
    expect(part(element, 'nav').getAttribute('aria-label')).to.equal('Halaman tabel Titik');
    expect(parts(element, '.number button').map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Halaman 1',
      'Halaman 2',
      'Halaman 3',
    ]);
    expect(said(element, '[aria-current=page]')).to.deep.equal(['1']);
  });

  it('are not there for a single page', async () => {
    expect(parts(await paged(10), 'nav')).to.have.length(0);
    expect(parts(await paged(11), 'nav')).to.have.length(1);
  });

  it('stay where they lead nowhere, so that no focus is lost, and do nothing then', async () => {
    const element = await paged(20);
    expect(disabled(element)).to.deep.equal(['true', 'false']);
    const [previous, next] = parts(element, '.pages > li > button:not([aria-label])');
    previous?.click();
    await element.updateComplete;
    expect(said(element, '[aria-current=page]')).to.deep.equal(['1']);
    next?.focus();
    next?.click();
    await waitUntil(() => said(element, '[aria-current=page]')[0] === '2');
    expect(disabled(element)).to.deep.equal(['false', 'true']);
    expect(element.shadowRoot?.activeElement).to.equal(next);
  });

  it('leave out pages between the ends and the present one, with signs that nobody has to hear', async () => {
    const element = await paged(500);
    parts(element, '.number button').at(-1)?.click();
    await waitUntil(() => said(element, '[aria-current=page]')[0] === '50');
    const numbers = said(element, '.number');
    expect([numbers[0], numbers.at(-1)]).to.deep.equal(['1', '50']);
    expect(numbers.length).to.be.lessThan(9);
    expect(part(element, '.gap').getAttribute('aria-hidden')).to.equal('true');
  });

  it('say the page in words where there is no room for numbers', async () => {
    const element = await paged(1_500, undefined, 'en');
    await waitUntil(() => said(element, '.compact')[0] === 'Page 1 of 150');
    const compact = part(element, '.compact');
    expect(getComputedStyle(compact).display).to.equal('none');
    element.style.setProperty('width', '300px');
    await waitUntil(() => getComputedStyle(compact).display !== 'none');
    for (const number of parts(element, '.number')) expect(getComputedStyle(number).display).to.equal('none');
  });

  it('go on without a number of pages where the portal does not count its rows', async () => {
    const whole = new MemorySource(city(25));
    const source: Source = {
      id: 'tanpa-jumlah',
      capabilities: async () => ({ ...(await whole.capabilities()), total: false }),
      describe: () => whole.describe(),
      page: async (query) => ({ ...(await whole.page(query)), total: undefined }),
    };
    const element = await paged(25, new Table({ source }));
    expect(said(element, '.counted')[0]).to.match(/^Baris 1–10\./);
    for (const rows of ['Baris 11–20', 'Baris 21–25']) {
      parts(element, '.pages > li > button:not([aria-label])').at(-1)?.click();
      await waitUntil(() => said(element, '.counted')[0]?.startsWith(rows), rows);
    }
    expect(disabled(element)).to.deep.equal(['false', 'true']);
  });
});
