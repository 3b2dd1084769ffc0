import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import type { SatuChart } from '@satudata/widgets';
import '@satudata/widgets/chart.js';
import { waitUntil } from '../../wait-until.js';

async function chart(): Promise<SatuChart> {
  const table = memoryTable([
    { kecamatan: 'Pusat', n: 10 },
    { kecamatan: 'Timur', n: 5 },
  ]);
  const element = await fixture<SatuChart>(
    html`<satu-chart loading="eager" x="kecamatan" y="n" .table=${table}></satu-chart>`,
  );
  // What listens follows the drawing, together with the summary.
  await waitUntil(() => element.shadowRoot?.querySelector('.summary')?.textContent);
  return element;
}

const plot = (element: SatuChart): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>('.plot');

describe('a chart that nobody has reached for yet', () => {
  it('holds no list of values, which comes with the focus', async () => {
    const element = await chart();
    expect(element.shadowRoot?.querySelector('.points')).to.equal(null);
    plot(element)?.focus();
    await waitUntil(() => element.shadowRoot?.querySelectorAll('.points li').length === 2);
  });

  it('takes up the key that was pressed before its part had arrived', async () => {
    const element = await chart();
    const key = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, composed: true, cancelable: true });
    plot(element)?.dispatchEvent(key);
    expect(key.defaultPrevented).to.equal(true);
    await waitUntil(() => element.shadowRoot?.activeElement?.textContent?.includes('Pusat: 10.'));
  });

  it('takes up the tap on a drawing that nothing listened to yet', async () => {
    const table = memoryTable([
      { kecamatan: 'Pusat', n: 10 },
      { kecamatan: 'Timur', n: 5 },
    ]);
    const element = document.createElement('satu-chart');
    Object.assign(element, { loading: 'eager', x: 'kecamatan', y: 'n', table });
    const chosen: unknown[] = [];
    element.addEventListener('satu-select', ({ item }) => chosen.push(item));
    (await fixture(html`<div></div>`)).append(element);
    await element.updateComplete;
    await new Promise<void>((resolve) => {
      new MutationObserver((_, observer) => {
        if (element.shadowRoot?.querySelector('.drawing') === null) return;
        observer.disconnect();
        resolve();
      }).observe(element.renderRoot, { childList: true, subtree: true });
    });
    const box = element.shadowRoot?.querySelector('.drawing')?.getBoundingClientRect();
    const at = { clientX: (box?.left ?? 0) + 200, clientY: (box?.top ?? 0) + 8, bubbles: true, composed: true };
    expect(element.shadowRoot?.querySelector('.summary')?.textContent).to.equal('');
    element.shadowRoot?.querySelector('.drawing')?.dispatchEvent(new MouseEvent('click', at));
    await waitUntil(() => chosen.length > 0);
    expect(chosen).to.deep.equal([{ x: 'Pusat', series: undefined, value: 10 }]);
  });

  it('takes up the key also when the focus came first, as it does for everybody who comes by Tab', async () => {
    const element = await chart();
    const press = (key: string): unknown =>
      plot(element)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    plot(element)?.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    press('Shift');
    press('ArrowRight');
    await waitUntil(() => element.shadowRoot?.activeElement?.textContent?.includes('Pusat: 10.'));
  });

  it('takes up the pointer that came before its part had arrived', async () => {
    const element = await chart();
    const box = element.shadowRoot?.querySelector('.drawing')?.getBoundingClientRect();
    const at = { clientX: (box?.left ?? 0) + 200, clientY: (box?.top ?? 0) + 8, bubbles: true, composed: true };
    plot(element)?.dispatchEvent(new PointerEvent('pointermove', at));
    await waitUntil(() => element.shadowRoot?.querySelector('.tip')?.textContent?.includes('Pusat'));
  });

  it('keeps to its value while it is walked through, with no accessibility fault', async () => {
    const element = await chart();
    const press = (key: string): unknown =>
      plot(element)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('ArrowRight');
    await waitUntil(() => element.shadowRoot?.querySelector('.tip'));
    await expect(element).to.be.accessible();
  });
});
