import { expect } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import '@satudata/widgets/table.js';
import { expectAccessible } from '../../accessible.js';
import { place, reach } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { part, parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

async function arranging(lang = 'id') {
  const element = await place('satu-table', { table: memoryTable([...points], described), lang });
  await reach(element, 'ready');
  await waitUntil(() => parts(element, '#toggle-columns').length === 1, 'no tools');
  part<HTMLElement>(element, '#toggle-columns').click();
  await waitUntil(() => parts(element, '.arrange').length === 1);
  return element;
}
type Drawn = Awaited<ReturnType<typeof arranging>>;
const heads = (element: Drawn): string[] => said(element, 'thead th .sort > span:first-child');
async function press(element: Drawn, label: string): Promise<void> {
  const button = parts(element, '.arrange button').find((found) => found.getAttribute('aria-label') === label);
  if (button === undefined) throw new Error(`no button "${label}"`);
  button.click();
  await element.updateComplete;
}

describe('the columns of a table', () => {
  it('are put in another order by buttons, and back again', async () => {
    const element = await arranging();
    await press(element, 'Pindahkan Status ke depan');
    expect(heads(element).slice(0, 3)).to.deep.equal(['Nama lokasi', 'Status', 'Kecamatan']);
    await expectAccessible(element, 'the panel of the columns');
    const reset = parts(element, '.acts .button').find(({ textContent }) => textContent?.includes('Kembalikan'));
    reset?.click();
    await element.updateComplete;
    expect(heads(element).slice(0, 3)).to.deep.equal(['Nama lokasi', 'Kecamatan', 'Status']);
  });

  it('are widened and narrowed by buttons; the others stay as wide as they are', async () => {
    const element = await arranging('en');
    await waitUntil(() => heads(element).length === 6);
    const widths = (): number[] => parts(element, 'thead th').map(({ offsetWidth }) => offsetWidth);
    const before = widths();
    await press(element, 'Make Kecamatan wider');
    await waitUntil(() => parts(element, '.sized').length === 1);
    const after = widths();
    expect(after[1]).to.be.closeTo((before[1] ?? 0) + 32, 2);
    expect(after[2]).to.be.closeTo(before[2] ?? 0, 2);
  });

  it('stay in view at the start of the table once they are frozen', async () => {
    const element = await arranging();
    element.style.setProperty('width', '420px');
    await press(element, 'Bekukan Status');
    await waitUntil(() => parts(element, 'thead .frozen').length === 1);
    expect(heads(element)[0]).to.equal('Status');
    const box = part(element, '.scroll');
    box.scrollLeft = 200;
    await waitUntil(() => box.scrollLeft > 100);
    const cell = part(element, 'tbody .frozen');
    expect(cell.getBoundingClientRect().left).to.be.closeTo(box.getBoundingClientRect().left, 3);
  });
});
