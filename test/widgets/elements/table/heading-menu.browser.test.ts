import { expect } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import '@satudata/widgets/table.js';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '../../accessible.js';
import { place, reach } from '../../drawn.js';
import { part, parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

const rows = memoryTable(
  Array.from({ length: 8 }, (_, at) => ({
    nama: `Titik ${at} (contoh)`,
    status: at % 2 === 0 ? 'aktif' : 'mati',
    mbps: at,
  })),
);
async function table(attributes: Readonly<Record<string, string>> = {}, lang = 'id') {
  const element = await reach(await place('satu-table', { table: rows, lang, attributes }), 'ready');
  await waitUntil(() => attributes['tools'] === 'none' || parts(element, '.head-menu').length === 3, 'no menus');
  return element;
}
type Drawn = Awaited<ReturnType<typeof table>>;
const list = (element: Drawn): HTMLElement => part<HTMLElement>(element, '.heading-list');
const isOpen = (element: Drawn): boolean => list(element).matches(':popover-open');
const focused = (element: Drawn): string => {
  const at = element.shadowRoot?.activeElement;
  return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
};
async function open(element: Drawn, at: number): Promise<void> {
  parts<HTMLButtonElement>(element, '.head-menu')[at]?.click();
  await waitUntil(() => isOpen(element));
}
async function choose(element: Drawn, text: string): Promise<void> {
  parts<HTMLButtonElement>(element, '.heading-list button')
    .find((button) => button.textContent?.trim() === text)
    ?.click();
  await element.updateComplete;
}
const heads = (element: Drawn): readonly string[] =>
  parts(element, 'thead th').map((head) => head.getAttribute('aria-label') ?? '');

describe('the menu of a heading', () => {
  it('is named after its column, and worked by the keyboard alone', async () => {
    const element = await table();
    const button = parts<HTMLButtonElement>(element, '.head-menu')[1];
    expect(button?.getAttribute('aria-label')).to.equal('Menu kolom Status');
    button?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => isOpen(element));
    expect(focused(element)).to.equal('Urutkan kecil ke besar (A–Z)');
    expect(said(element, '.heading-list button')).to.deep.equal([
      'Urutkan kecil ke besar (A–Z)',
      'Urutkan besar ke kecil (Z–A)',
      'Saring kolom ini…',
      'Sembunyikan kolom',
      'Bekukan kolom',
      'Pindahkan ke depan',
      'Pindahkan ke belakang',
    ]);
    await expectAccessible(element, 'menu of a heading');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)).to.equal('Urutkan besar ke kecil (Z–A)');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => element.sort === '-status');
    await waitUntil(() => focused(element) === 'Menu kolom Status', 'the focus is elsewhere');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => isOpen(element));
    await sendKeys({ press: 'Escape' });
    expect(isOpen(element)).to.equal(false);
    expect(focused(element)).to.equal('Menu kolom Status');
  });

  it('adds its column to an order of others', async () => {
    const element = await table({ sort: 'status' });
    await open(element, 2);
    await choose(element, 'Tambahkan ke urutan');
    expect(element.sort).to.equal('status, -mbps');
  });

  it('opens the filter of its column', async () => {
    const element = await table();
    await open(element, 1);
    await choose(element, 'Saring kolom ini…');
    await waitUntil(() => parts(element, 'form.tool-panel').length === 1);
    expect(part<HTMLSelectElement>(element, 'form.tool-panel select').value).to.equal('status');
    await waitUntil(() => element.shadowRoot?.activeElement?.localName === 'select', 'the focus is not in the panel');
  });

  it('hides its column, says so, and leaves the focus on the way back', async () => {
    const element = await table();
    await open(element, 0);
    await choose(element, 'Sembunyikan kolom');
    await waitUntil(() => heads(element).join() === 'Status,Mbps');
    await waitUntil(() => focused(element) === 'Kolom', 'the focus is elsewhere');
    expect(said(element, '[role=status]')[0]).to.equal('Kolom Nama disembunyikan.');
  });

  it('freezes its column and lets it go, and moves it', async () => {
    const element = await table();
    await open(element, 2);
    await choose(element, 'Bekukan kolom');
    await waitUntil(() => heads(element).join() === 'Mbps,Nama,Status');
    await open(element, 0);
    await choose(element, 'Lepaskan kolom');
    await waitUntil(() => heads(element).join() === 'Nama,Status,Mbps');
    await open(element, 2);
    await choose(element, 'Pindahkan ke depan');
    await waitUntil(() => heads(element).join() === 'Nama,Mbps,Status');
    expect(said(element, '[role=status]')[0]).to.equal('Kolom Mbps di tempat 2 dari 3.');
    await waitUntil(() => focused(element) === 'Menu kolom Mbps', 'the focus did not follow the column');
  });

  it('holds what the page wants of the tools, and speaks English', async () => {
    const element = await table({ tools: 'sort' }, 'en');
    await open(element, 0);
    expect(said(element, '.heading-list button')).to.deep.equal(['Sort ascending (A–Z)', 'Sort descending (Z–A)']);
    expect(parts(await table({ tools: 'none' }), '.head-menu').length).to.equal(0);
  });
});
