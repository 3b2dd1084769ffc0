import { expect } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import '@satudata/widgets/table.js';
import { expectAccessible } from '../../accessible.js';
import { place, reach } from '../../drawn.js';
import { part, parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

const notes = 'Kecepatan unduh yang diukur petugas (contoh).';
async function noted() {
  const table = memoryTable([{ nama: 'Taman (contoh)', mbps: 50 }], {
    fields: [
      { name: 'nama', type: 'text', exact: true },
      { name: 'mbps', type: 'number', label: 'Kecepatan', notes, exact: true },
    ],
  });
  const element = await reach(await place('satu-table', { table, attributes: { heading: 'Titik (contoh)' } }), 'ready');
  element.style.setProperty('width', '600px');
  await waitUntil(() => parts(element, 'button.note').length === 1, 'no explanation');
  return element;
}

describe('a heading', () => {
  it('explains its column behind a button, from the data dictionary', async () => {
    const element = await noted();
    const button = part(element, 'button.note');
    expect(button.getAttribute('aria-label')).to.equal('Keterangan kolom Kecepatan');
    const tip = part(element, '.tip');
    expect(tip.matches(':popover-open')).to.equal(false);
    button.click();
    await waitUntil(() => tip.matches(':popover-open'));
    expect(said(element, '.tip')).to.deep.equal([notes]);
    const { left, right } = tip.getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(innerWidth);
    await expectAccessible(element, 'an explanation');
  });

  it('is widened by its edge, and by Alt and an arrow', async () => {
    const element = await noted();
    const [, head] = parts(element, 'thead th');
    const width = (): number => parts(element, 'thead th')[1]?.offsetWidth ?? 0;
    const before = width();
    const grip = head?.querySelector('.grip');
    const at = (type: string, clientX: number, target: EventTarget | null | undefined): boolean | undefined =>
      target?.dispatchEvent(new PointerEvent(type, { clientX, bubbles: true, composed: true, cancelable: true }));
    at('pointerdown', 500, grip);
    at('pointermove', 540, window);
    await waitUntil(() => Math.abs(width() - before - 40) < 3, `${before} became ${width()}`);
    at('pointerup', 540, window);
    at('pointermove', 590, window);
    const sort = parts(element, '.sort')[1];
    sort?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true }));
    await waitUntil(() => Math.abs(width() - before - 56) < 3, `${before} became ${width()}`);
  });
});
