import { expect } from '@open-wc/testing';
import '@satudata/widgets/table.js';
import { place, reach } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { part, parts, said } from '../../shadow.js';
import { ShakyPortal } from '../../shaky-portal.js';
import { waitUntil } from '../../wait-until.js';

async function table(attributes: Readonly<Record<string, string>> = {}, lang = 'id') {
  const portal = new ShakyPortal(points, described);
  const element = await place('satu-table', { table: portal.table, attributes, lang });
  await reach(element, 'ready');
  await waitUntil(() => attributes['tools'] === 'none' || parts(element, '.tool-row').length === 1, 'no tools');
  return { element, portal };
}
type Drawn = Awaited<ReturnType<typeof table>>['element'];

const button = (element: Drawn, text: string): HTMLElement => {
  const found = parts<HTMLElement>(element, 'button').find(({ textContent }) => textContent?.trim().startsWith(text));
  if (found === undefined) throw new Error(`no button "${text}"`);
  return found;
};
const names = (element: Drawn): string[] => said(element, 'tbody th');
async function search(element: Drawn, text: string): Promise<void> {
  const field = part<HTMLInputElement>(element, '.search');
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
}

describe('the tools of a table', () => {
  it('search the rows when the reader stops typing, say how many are left, and tell the page', async () => {
    const { element } = await table();
    const told: (readonly string[])[] = [];
    element.addEventListener('satu-filter', (event) => told.push([event.field, ...event.values]));
    await search(element, 'tam');
    await search(element, 'taman');
    await waitUntil(() => names(element).length === 1, 'nothing was found');
    expect(names(element)[0]).to.contain('Taman');
    expect(told).to.deep.equal([['', 'taman']]);
    expect(said(element, '[role=status]').join()).to.contain('1');
    expect(said(element, '.chip').join()).to.contain('Pencarian: taman');
  });

  it('keep the way back where nothing matches, and the focus near it', async () => {
    const { element } = await table();
    await search(element, 'tidak ada');
    await waitUntil(() => element.state === 'empty');
    await waitUntil(() => parts(element, '.notice, .nothing').length > 0);
    expect(said(element, '.nothing').join()).to.contain('Tidak ada data yang cocok');
    button(element, 'Hapus semua filter').click();
    await waitUntil(() => names(element).length === points.length);
    expect(part<HTMLInputElement>(element, '.search').value).to.equal('');
    expect(element.shadowRoot?.activeElement?.matches('.search')).to.equal(true);
  });

  it('hide and show columns, but never the last one', async () => {
    const { element } = await table();
    const before = parts(element, 'thead th').length;
    button(element, 'Kolom').click();
    await element.updateComplete;
    const boxes = (): HTMLInputElement[] => parts<HTMLInputElement>(element, '.tool-panel input');
    for (const index of Array.from({ length: before - 1 }, (_, at) => at + 1)) {
      boxes()[index]?.click();
      await element.updateComplete;
    }
    expect(parts(element, 'thead th')).to.have.length(1);
    expect(boxes()[0]?.disabled).to.equal(true);
    boxes()[1]?.click();
    await element.updateComplete;
    expect(parts(element, 'thead th')).to.have.length(2);
  });

  it('are left out where the page’s author wants none, and a wrong one is named', async () => {
    const { element } = await table({ tools: 'none' });
    expect(parts(element, '.tools')).to.have.length(0);
    element.setAttribute('tools', 'cari');
    await reach(element, 'misconfigured');
    expect(said(element, '.technical').join()).to.contain('search, filter, sort, columns, size, none');
  });

  it('speak English on an English page', async () => {
    const { element } = await table({}, 'en');
    expect(part(element, '.search').getAttribute('aria-label')).to.equal('Search this table');
  });
});
