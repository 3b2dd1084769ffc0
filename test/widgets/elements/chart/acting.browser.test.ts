import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import type { SatuChart, SatuData } from '@satudata/widgets';
import '@satudata/widgets/chart.js';
import '@satudata/widgets/data.js';
import { expectAccessible } from '../../accessible.js';
import { waitUntil } from '../../wait-until.js';

const table = memoryTable([
  { kecamatan: 'Pusat', kelurahan: 'Merdeka', n: 10 },
  { kecamatan: 'Pusat', kelurahan: 'Kenanga', n: 4 },
  { kecamatan: 'Timur', kelurahan: 'Melati', n: 5 },
]);

const names = (element: SatuChart): readonly string[] =>
  [...element.renderRoot.querySelectorAll('.label')].map(({ textContent }) => textContent ?? '');
const said = (element: Element): string => element.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';
const trail = (element: SatuChart): string => element.renderRoot.querySelector('.trail span')?.textContent ?? '';
const plot = (element: SatuChart): HTMLElement => {
  const found = element.renderRoot.querySelector<HTMLElement>('.plot');
  if (found === null) throw new Error('nothing is drawn');
  return found;
};
const press = (element: SatuChart, key: string): unknown =>
  (element.shadowRoot?.activeElement ?? plot(element)).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );

async function levels(lang = 'id'): Promise<SatuChart> {
  const element = await fixture<SatuChart>(
    html`<satu-chart
      lang=${lang}
      loading="eager"
      x="kecamatan"
      y="sum(n)"
      levels="kecamatan, kelurahan"
      .table=${table}
    ></satu-chart>`,
  );
  await waitUntil(() => element.renderRoot.querySelector('.summary')?.textContent);
  return element;
}

// What is chosen before the part that acts on it is there only chooses.
async function choose(element: SatuChart, name: string): Promise<void> {
  plot(element).focus();
  await waitUntil(() => element.renderRoot.querySelector('.points button'));
  await waitUntil(() => {
    const button = [...element.renderRoot.querySelectorAll<HTMLButtonElement>('.points button')].find(
      ({ textContent }) => textContent?.includes(name),
    );
    button?.click();
    return trail(element) !== '' || element.closest('satu-data')?.filters.length;
  });
}

describe('choices that lead down', () => {
  it('go to the next of the levels, and back by button, Backspace and Esc, each time in words', async () => {
    for (const [lang, only, whole] of [
      ['id', 'Hanya Pusat.', 'Semua data ditampilkan.'],
      ['en', 'Only Pusat.', 'All data is shown.'],
    ] as const) {
      const element = await levels(lang);
      await choose(element, 'Pusat');
      expect(element.renderRoot.querySelector('#hint')?.textContent).to.contain('Backspace');
      await waitUntil(() => names(element).join() === 'Merdeka,Kenanga');
      expect(trail(element)).to.equal('Pusat');
      expect(said(element)).to.equal(only);
      await expectAccessible(element, lang);
      element.renderRoot.querySelector<HTMLButtonElement>('.trail button')?.click();
      await waitUntil(() => names(element).join() === 'Pusat,Timur');
      expect(said(element)).to.equal(whole);
      expect(element.shadowRoot?.activeElement?.className).to.contain('plot');
      for (const key of ['Backspace', 'Escape']) {
        await choose(element, 'Timur');
        await waitUntil(() => names(element).join() === 'Melati');
        if (key === 'Escape') press(element, key); // lets go of the value first
        press(element, key);
        await waitUntil(() => names(element).join() === 'Pusat,Timur');
      }
    }
  });

  it('narrow the others inside of satu-data, and follow them', async () => {
    const around = await fixture<SatuData>(html`<satu-data lang="id" .table=${table}>
      <satu-chart loading="eager" x="kecamatan" y="sum(n)" levels="kecamatan, kelurahan"></satu-chart>
      <satu-chart id="other" loading="eager" x="kelurahan" y="sum(n)"></satu-chart>
    </satu-data>`);
    const [element, other] = around.querySelectorAll('satu-chart');
    if (element === undefined || other === undefined) throw new Error('no charts');
    await waitUntil(() => element.renderRoot.querySelector('.summary')?.textContent);
    await choose(element, 'Pusat');
    expect(around.filters).to.deep.equal([{ field: 'kecamatan', values: ['Pusat'] }]);
    await waitUntil(() => names(element).join() === 'Merdeka,Kenanga' && names(other).join() === 'Merdeka,Kenanga');
    around.setFilter('kecamatan', []);
    await waitUntil(() => names(element).join() === 'Pusat,Timur' && names(other).length === 3);
    expect(trail(element)).to.equal('');
  });

  it('narrow the others by a field that is named, keep the chart whole, and are taken away again', async () => {
    const around = await fixture<SatuData>(html`<satu-data lang="id" .table=${table}>
      <satu-chart loading="eager" x="kecamatan" y="sum(n)" filter="kecamatan"></satu-chart>
      <satu-chart id="other" loading="eager" x="kelurahan" y="sum(n)"></satu-chart>
    </satu-data>`);
    const [element, other] = around.querySelectorAll('satu-chart');
    if (element === undefined || other === undefined) throw new Error('no charts');
    await waitUntil(() => element.renderRoot.querySelector('.summary')?.textContent);
    await choose(element, 'Timur');
    await waitUntil(() => names(other).join() === 'Melati');
    await waitUntil(() => trail(element) === 'Timur');
    expect(names(element)).to.deep.equal(['Pusat', 'Timur']);
    element.renderRoot.querySelector<HTMLButtonElement>('.trail button')?.click();
    await waitUntil(() => names(other).length === 3);
    expect(around.filters).to.deep.equal([]);
  });
});
