import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import type { SatuChart, SatuData } from '@satudata/widgets';
import '@satudata/widgets/chart.js';
import '@satudata/widgets/data.js';
import { waitUntil } from '../../wait-until.js';

const table = memoryTable(
  Array.from({ length: 9 }, (_, index) => ({ tahun: 2015 + index, n: 10 + index, jenis: index % 2 === 0 ? 'a' : 'b' })),
);

const inside = (element: SatuChart, selector: string): HTMLElement | null =>
  element.renderRoot.querySelector<HTMLElement>(selector);
const summary = (element: SatuChart): string => inside(element, '.summary')?.textContent ?? '';
const trail = (element: SatuChart): string => inside(element, '.trail span')?.textContent ?? '';
const said = (element: SatuChart): string => inside(element, '[role="status"]')?.textContent ?? '';

async function ready(element: SatuChart | null): Promise<SatuChart> {
  if (element === null) throw new Error('no chart');
  await waitUntil(() => inside(element, '.plot.ranged') !== null && summary(element) !== '');
  return element;
}

const chart = async (): Promise<SatuChart> =>
  ready(
    await fixture<SatuChart>(
      html`<satu-chart lang="id" loading="eager" kind="line" x="tahun" y="n" .table=${table}></satu-chart>`,
    ),
  );

// From one share of the drawing's width to another.
async function drag(element: SatuChart, from: number, to: number, pointerType = 'mouse'): Promise<void> {
  const box = inside(element, '.drawing')?.getBoundingClientRect() ?? new DOMRect();
  const send = (type: string, share: number): unknown =>
    inside(element, '.drawing')?.dispatchEvent(
      new PointerEvent(type, {
        clientX: box.left + box.width * share,
        clientY: box.top + 40,
        bubbles: true,
        composed: true,
        isPrimary: true,
        pointerId: 1,
        pointerType,
      }),
    );
  send('pointerdown', from);
  for (let step = 1; step <= 4; step += 1) send('pointermove', from + ((to - from) * step) / 4);
  await waitUntil(() => inside(element, '.span'));
  send('pointerup', to);
  inside(element, '.drawing')?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
}

const press = (element: SatuChart, key: string, shiftKey = false): unknown =>
  (element.shadowRoot?.activeElement ?? inside(element, '.plot'))?.dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true }),
  );

describe('a part of a time axis', () => {
  for (const pointerType of ['mouse', 'touch']) {
    it(`is chosen by dragging with ${pointerType}, fills the drawing, and is let go of`, async () => {
      const element = await chart();
      const chosen: unknown[] = [];
      element.addEventListener('satu-select', (event) => chosen.push(event));
      await drag(element, 0.3, 0.75, pointerType);
      await waitUntil(() => summary(element).startsWith('5 nilai') || summary(element).startsWith('4 nilai'));
      expect(trail(element)).to.match(/^20\d\d – 20\d\d$/);
      expect(said(element)).to.equal(`Hanya ${trail(element)}.`);
      expect(chosen.length).to.equal(0);
      expect(inside(element, '.span')).to.equal(null);
      expect(inside(element, '.trail button')?.textContent?.trim()).to.equal('Tampilkan semua');
      inside(element, '.trail button')?.click();
      await waitUntil(() => summary(element).startsWith('9 nilai'));
    });
  }

  it('is chosen with Shift and the arrow keys, told on the way, and dropped by Esc', async () => {
    const element = await chart();
    expect(inside(element, '#hint')?.textContent).to.contain('Shift dengan tombol panah');
    inside(element, '.plot')?.focus();
    await waitUntil(() => inside(element, '.points'));
    press(element, 'ArrowRight');
    await waitUntil(() => element.shadowRoot?.activeElement?.textContent?.includes('2015'));
    press(element, 'ArrowRight');
    await waitUntil(() => element.shadowRoot?.activeElement?.textContent?.includes('2016'));
    press(element, 'ArrowRight', true);
    await waitUntil(() => said(element).startsWith('2016 sampai 2017 dipilih.'));
    press(element, 'Escape');
    await waitUntil(() => inside(element, '.span') === null);
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('2017');
    press(element, 'End', true);
    await waitUntil(() => said(element).startsWith('2017 sampai 2023 dipilih.'));
    press(element, 'Enter');
    await waitUntil(() => summary(element).startsWith('7 nilai'));
    expect(trail(element)).to.equal('2017 – 2023');
    press(element, 'Backspace');
    await waitUntil(() => summary(element).startsWith('9 nilai'));
    expect(said(element)).to.equal('Semua data ditampilkan.');
  });

  it('narrows the others inside of satu-data where its field is named, and stays marked', async () => {
    const around = await fixture<SatuData>(html`<satu-data lang="id" .table=${table}>
      <satu-chart loading="eager" kind="line" x="tahun" y="n" filter="tahun"></satu-chart>
      <satu-chart id="other" loading="eager" x="jenis" y="count()"></satu-chart>
    </satu-data>`);
    const element = await ready(around.querySelector('satu-chart'));
    const other = around.querySelector<SatuChart>('#other');
    await drag(element, 0.3, 0.75);
    await waitUntil(() => around.filters[0]?.field === 'tahun');
    const values = around.filters[0]?.values ?? [];
    await waitUntil(() => trail(element) === `${values[0]} – ${values.at(-1)}`);
    const total = (): number =>
      [...(other?.renderRoot.querySelectorAll('.value') ?? [])].reduce(
        (sum, text) => sum + Number(text.textContent),
        0,
      );
    await waitUntil(() => total() === values.length);
    expect(summary(element)).to.match(/^9 nilai/);
    expect(inside(element, '.span')).not.to.equal(null);
    inside(element, '.trail button')?.click();
    await waitUntil(() => total() === 9 && inside(element, '.span') === null);
  });

  it('cannot be chosen of names, nor of numbers', async () => {
    const element = await fixture<SatuChart>(
      html`<satu-chart lang="id" loading="eager" kind="column" x="jenis" y="count()" .table=${table}></satu-chart>`,
    );
    await waitUntil(() => summary(element) !== '');
    inside(element, '.plot')?.focus();
    await waitUntil(() => inside(element, '.points'));
    expect(inside(element, '.plot.ranged')).to.equal(null);
  });
});
