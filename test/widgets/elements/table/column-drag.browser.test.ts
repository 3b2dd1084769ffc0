import { expect } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import '@satudata/widgets/table.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { place, reach } from '../../drawn.js';
import { parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

const rows = memoryTable([{ nama: 'Taman (contoh)', status: 'aktif', mbps: 20 }]);
async function table(attributes: Readonly<Record<string, string>> = {}) {
  const element = await reach(await place('satu-table', { table: rows, attributes }), 'ready');
  await waitUntil(() => parts(element, '.head-menu').length > 0, 'no tools');
  return element;
}
type Drawn = Awaited<ReturnType<typeof table>>;
const heads = (element: Drawn): string =>
  parts(element, 'thead th')
    .map((head) => head.getAttribute('aria-label') ?? '')
    .join();
function middle(element: Drawn, at: number, part = 0.5): [number, number] {
  const { left, top, width, height } = parts(element, 'thead th')[at]?.getBoundingClientRect() ?? new DOMRect();
  return [Math.round(left + width * part), Math.round(top + height / 2)];
}

async function press(key: string): Promise<void> {
  for (const down of ['Alt', 'Shift']) await sendKeys({ down });
  await sendKeys({ press: key });
  for (const up of ['Shift', 'Alt']) await sendKeys({ up });
}

describe('a heading', () => {
  it('that is dragged puts its column elsewhere, and sorts nothing', async () => {
    const element = await table();
    await sendMouse({ type: 'move', position: middle(element, 0, 0.3) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: middle(element, 1) });
    await sendMouse({ type: 'move', position: middle(element, 2, 0.9) });
    expect(parts(element, '.drop-after').length).to.equal(1);
    await sendMouse({ type: 'up' });
    await waitUntil(() => heads(element) === 'Status,Mbps,Nama', heads(element));
    expect(said(element, 'tbody tr > *')).to.deep.equal(['aktif', '20', 'Taman (contoh)']);
    expect(element.sort).to.equal('');
    expect(parts(element, '.drop-after, .dragged').length).to.equal(0);
    await sendMouse({ type: 'click', position: middle(element, 0, 0.3) });
    expect(element.sort).to.equal('status');
  });

  it('is let go by Esc where it was', async () => {
    const element = await table();
    await sendMouse({ type: 'move', position: middle(element, 0, 0.3) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: middle(element, 2) });
    await sendKeys({ press: 'Escape' });
    await sendMouse({ type: 'up' });
    await element.updateComplete;
    expect(heads(element)).to.equal('Nama,Status,Mbps');
  });

  it('moves with its focus by Alt, Shift and an arrow, and says where it is, also where rows scroll', async () => {
    for (const mode of ['pages', 'scroll']) {
      const element = await table({ rows: mode });
      parts<HTMLButtonElement>(element, '.sort')[0]?.focus();
      await press('ArrowRight');
      await waitUntil(() => heads(element) === 'Status,Nama,Mbps', heads(element));
      expect(said(element, '[role=status]')[0]).to.equal('Kolom Nama di tempat 2 dari 3.');
      const place = (): string | null | undefined =>
        element.shadowRoot?.activeElement?.closest('th')?.getAttribute('aria-label');
      await waitUntil(() => place() === 'Nama', 'the focus did not follow the column');
      await press('ArrowLeft');
      await waitUntil(() => heads(element) === 'Nama,Status,Mbps', heads(element));
      element.remove();
    }
  });
});
