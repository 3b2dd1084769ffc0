import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable, type Row } from '@satudata/client';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SatuChart } from '../../../../packages/widgets/src/elements/chart/chart.js';
import type { SatuSelectEvent } from '../../../../packages/widgets/src/foundation/events.js';
import '../../../../packages/widgets/src/elements/chart/chart.js';
import { waitUntil } from '../../wait-until.js';

const rows: readonly Row[] = ['aktif', 'gangguan'].flatMap((status, index) =>
  ['Pusat', 'Timur', 'Utara'].map((kecamatan, place) => ({ kecamatan, status, n: 10 * (place + 1) + index })),
);

async function chart(data = rows): Promise<SatuChart> {
  const element = await fixture<SatuChart>(html`<satu-chart
    loading="eager"
    kind="column"
    x="kecamatan"
    y="sum(n)"
    series="status"
    .table=${memoryTable([...data], { id: 'uji' })}
  ></satu-chart>`);
  await waitUntil(() => element.shadowRoot?.querySelector('.drawing') !== null);
  return element;
}

const inside = <E extends Element = HTMLElement>(element: SatuChart, selector: string): E | null =>
  element.shadowRoot?.querySelector<E>(selector) ?? null;
const said = (element: SatuChart): string => element.shadowRoot?.activeElement?.textContent?.trim() ?? '';
const tip = (element: SatuChart): string => inside(element, '.tip')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

async function enter(element: SatuChart): Promise<void> {
  inside(element, '.plot')?.focus();
  await waitUntil(() => inside(element, '.points') !== null);
}

async function press(element: SatuChart, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await element.updateComplete;
  }
}

describe('walking through a chart', () => {
  it('goes in by Tab and an arrow, from value to value and from series to series', async () => {
    const element = await chart();
    await enter(element);
    await press(element, 'ArrowRight');
    expect(said(element)).to.equal('aktif, Pusat: 10. Titik 1 dari 3.');
    await press(element, 'ArrowRight');
    expect(said(element)).to.equal('aktif, Timur: 20. Titik 2 dari 3.');
    await press(element, 'ArrowDown');
    expect(said(element)).to.equal('gangguan, Timur: 21. Titik 2 dari 3.');
    await press(element, 'End');
    expect(said(element)).to.equal('gangguan, Utara: 31. Titik 3 dari 3.');
    await press(element, 'Home', 'ArrowUp');
    expect(said(element)).to.equal('aktif, Pusat: 10. Titik 1 dari 3.');
  });

  it('shows the same tooltip and outline as the pointer does', async () => {
    const element = await chart();
    await enter(element);
    await press(element, 'ArrowRight', 'ArrowRight');
    expect(tip(element)).to.contain('Timur').and.to.contain('20');
    expect(inside(element, '.shown')).not.to.equal(null);
  });

  it('is one stop for Tab, before and while it is walked through', async () => {
    const element = await chart();
    const stops = () => element.shadowRoot?.querySelectorAll('.plot[tabindex="0"], .plot [tabindex="0"]').length;
    expect(stops()).to.equal(1);
    await enter(element);
    await press(element, 'ArrowRight');
    expect(stops()).to.equal(1);
  });

  it('is left by Esc, which takes the tooltip away and keeps the focus on the chart', async () => {
    const element = await chart();
    await enter(element);
    await press(element, 'ArrowRight', 'Escape');
    expect(inside(element, '.tip')).to.equal(null);
    expect(element.shadowRoot?.activeElement).to.equal(inside(element, '.plot'));
  });

  it('reports the value that is chosen with Enter', async () => {
    const element = await chart();
    const chosen: unknown[] = [];
    element.addEventListener('satu-select', (event: SatuSelectEvent) => chosen.push(event.item));
    await enter(element);
    await press(element, 'ArrowRight', 'ArrowDown', 'Enter');
    expect(chosen).to.deep.equal([{ x: 'Pusat', series: 'gangguan', value: 11 }]);
  });

  it('leaves keys to the page that it has no use for', async () => {
    const element = await chart();
    await enter(element);
    const left = new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, cancelable: true, bubbles: true });
    inside(element, '.plot')?.dispatchEvent(left);
    expect(left.defaultPrevented).to.equal(false);
  });

  it('keeps focus and place with the value when newer data puts it elsewhere', async () => {
    const element = await chart();
    await enter(element);
    await press(element, 'ArrowRight', 'ArrowRight');
    const newer = [
      { kecamatan: 'Barat', status: 'aktif', n: 5 },
      ...rows.map((row) => ({ ...row, n: Number(row['n']) + 100 })),
    ];
    element.table = memoryTable(newer, { id: 'uji' });
    await element.reload();
    await waitUntil(() => said(element).includes('120'));
    expect(said(element)).to.equal('aktif, Timur: 120. Titik 3 dari 4.');
  });
});

describe('pointing at a chart', () => {
  const over = async (element: SatuChart, x: number, y: number): Promise<void> => {
    const box = inside<SVGElement>(element, '.drawing')?.getBoundingClientRect();
    const at = (start: number, share: number, size: number): number => Math.round(start + share * size);
    await sendMouse({
      type: 'move',
      position: [at(box?.left ?? 0, x, box?.width ?? 0), at(box?.top ?? 0, y, box?.height ?? 0)],
    });
    await element.updateComplete;
  };

  it('shows the value nearest to the pointer', async () => {
    const element = await chart();
    await over(element, 0.9, 0.5);
    await waitUntil(() => tip(element).includes('Utara'));
    expect(tip(element)).to.contain('30').and.to.contain('31');
  });

  it('keeps the tooltip while the pointer rests on it', async () => {
    const element = await chart();
    await over(element, 0.9, 0.5);
    await waitUntil(() => inside(element, '.tip') !== null);
    const box = inside(element, '.tip')?.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round((box?.left ?? 0) + 5), Math.round((box?.top ?? 0) + 5)] });
    await element.updateComplete;
    expect(tip(element)).to.contain('Utara');
  });

  it('keeps the tooltip at its value, with the newer number, when the data is read again', async () => {
    const element = await chart();
    await over(element, 0.9, 0.5);
    await waitUntil(() => tip(element).includes('Utara'));
    element.table = memoryTable(
      rows.map((row) => ({ ...row, n: Number(row['n']) + 500 })),
      { id: 'uji' },
    );
    await element.reload();
    await waitUntil(() => tip(element).includes('530'));
    expect(tip(element)).to.contain('Utara');
  });

  it('lets Esc take the tooltip away without moving the pointer, wherever the focus is', async () => {
    const element = await chart();
    await over(element, 0.9, 0.5);
    await waitUntil(() => inside(element, '.tip') !== null);
    await press(element, 'Escape');
    expect(inside(element, '.tip')).to.equal(null);
  });

  it('reports the value that is clicked', async () => {
    const element = await chart();
    const chosen: unknown[] = [];
    element.addEventListener('satu-select', (event: SatuSelectEvent) => chosen.push(event.item));
    await over(element, 0.79, 0.8);
    const box = inside<SVGElement>(element, '.drawing')?.getBoundingClientRect();
    const position: [number, number] = [
      Math.round((box?.left ?? 0) + 0.79 * (box?.width ?? 0)),
      Math.round((box?.top ?? 0) + 0.8 * (box?.height ?? 0)),
    ];
    await sendMouse({ type: 'click', position });
    await waitUntil(() => chosen.length > 0);
    expect(chosen).to.deep.equal([{ x: 'Utara', series: 'aktif', value: 30 }]);
  });
});
