import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import type { SatuHotspotMap } from '@satudata/widgets/hotspot-map.js';
import '@satudata/widgets/hotspot-map.js';
import { waitUntil } from '../../wait-until.js';

const rows = Array.from({ length: 30 }, (_, index) => ({
  nama: `Taman ${index + 1} (contoh)`,
  kecamatan: 'Metro Pusat',
  latitude: -5.1 - index * 0.01,
  longitude: 105.28,
  status: 'aktif',
}));

async function finder(): Promise<SatuHotspotMap> {
  const box = await fixture<HTMLElement>(html`<div lang="id">
    <satu-hotspot-map loading="eager" .table=${memoryTable(rows)}></satu-hotspot-map>
  </div>`);
  box.style.setProperty('width', '1000px');
  const element = box.querySelector('satu-hotspot-map');
  if (element === null) throw new Error('no finder');
  await waitUntil(() => element.shadowRoot?.querySelector('.card'));
  return element;
}
const root = (element: SatuHotspotMap): ShadowRoot => {
  if (element.shadowRoot === null) throw new Error('nothing drawn');
  return element.shadowRoot;
};
const button = (element: SatuHotspotMap, card: number): HTMLButtonElement => {
  const found = root(element).querySelectorAll('.card')[card]?.querySelector('button');
  if (!found) throw new Error(`card ${card} has no button`);
  return found;
};

describe('a hotspot that is chosen', () => {
  it('from the list, is told to the page, marked in the list, named in the panel that takes the focus', async () => {
    const element = await finder();
    const chosen: unknown[] = [];
    element.addEventListener('satu-select', (event) => chosen.push(event.item));
    button(element, 2).click();
    await waitUntil(() => root(element).activeElement?.matches('.panel'), 'no panel took the focus');
    expect(root(element).querySelector('#panel-name')?.textContent).to.equal('Taman 3 (contoh)');
    expect(root(element).querySelectorAll('.card[aria-current=true]')).to.have.length(1);
    expect(chosen).to.have.length(1);
    expect((chosen[0] as { name: string }).name).to.equal('Taman 3 (contoh)');
  });

  it('gives the focus back to its card when the panel is left', async () => {
    const element = await finder();
    const opener = button(element, 1);
    opener.click();
    await waitUntil(() => root(element).querySelector('.panel .close'));
    root(element).querySelector<HTMLElement>('.panel .close')?.click();
    await waitUntil(() => root(element).activeElement === opener, 'the focus was lost');
    expect(root(element).querySelector('.panel')).to.equal(null);
  });

  it('lets the keyboard pass the map', async () => {
    const element = await finder();
    await waitUntil(() => root(element).querySelector('.skip'));
    root(element).querySelector<HTMLElement>('.skip')?.click();
    expect(root(element).activeElement?.id).to.equal('after-map');
  });
});
