import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable, type Row, type Table } from '@satudata/client';
import type { SatuHotspotMap } from '@satudata/widgets/hotspot-map.js';
import '@satudata/widgets/hotspot-map.js';
import { part, parts, plain, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

const rows: readonly Row[] = ['Taman Merdeka', 'Pasar Kenanga', 'Halte Angsana'].map((nama, index) => ({
  nama,
  kelurahan: ['Imopuro', 'Metro', 'Metro'][index] ?? '',
  kecepatan_mbps: [20, 50, 10][index] ?? 0,
  latitude: -5.1 - index / 100,
  longitude: 105.3,
}));

async function finder(width = 1000, table: Table = memoryTable(rows)): Promise<SatuHotspotMap> {
  const box = await fixture<HTMLElement>(html`<div lang="id"></div>`);
  box.style.setProperty('width', `${width}px`);
  const element = document.createElement('satu-hotspot-map');
  Object.assign(element, {
    loading: 'eager',
    table,
    report: 'mailto:wifi@kota.example?subject={id}',
  });
  box.append(element);
  await waitUntil(() => parts(element, '.card').length >= 3);
  return element;
}
async function search(element: SatuHotspotMap, text: string): Promise<void> {
  const field = part<HTMLInputElement>(element, '#find');
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await element.updateComplete;
}
const names = (element: SatuHotspotMap): string[] => said(element, '.card .name');

describe('what the finder loads when readers reach for it', () => {
  it('shows what is similar to a mistyped word, and says so', async () => {
    const element = await finder();
    await search(element, 'kenagna');
    await waitUntil(() => names(element).length === 1);
    expect(names(element)).to.deep.equal(['Pasar Kenanga']);
    expect(said(element, '.notes')[0]).to.contain('mirip dengan “kenagna”');
    await search(element, 'zzzzzz');
    await waitUntil(() => parts(element, '.nothing').length === 1);
  });

  it('narrows and orders by further filters, and clears them with the others', async () => {
    const element = await finder();
    const button = parts<HTMLButtonElement>(element, '.summary button').find((each) =>
      plain(each.textContent).startsWith('Filter lain'),
    );
    button?.click();
    await waitUntil(() => parts(element, '#by-sort').length === 1);
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    const choose = async (id: string, value: string): Promise<void> => {
      const select = part<HTMLSelectElement>(element, `#by-${id}`);
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await choose('sort', 'speed');
    expect(names(element)).to.deep.equal(['Pasar Kenanga', 'Taman Merdeka', 'Halte Angsana']);
    await choose('kelurahan', 'Metro');
    expect(said(element, '.count')).to.deep.equal(['2 dari 3 titik Wi-Fi']);
    parts<HTMLButtonElement>(element, '.summary .link')[0]?.click();
    await element.updateComplete;
    expect(said(element, '.count')).to.deep.equal(['3 titik Wi-Fi']);
    expect(part<HTMLSelectElement>(element, '#by-kelurahan').value).to.equal('');
  });

  it('offers further ways on a card when it is opened', async () => {
    const element = await finder();
    const details = part<HTMLDetailsElement>(element, '.card details');
    details.open = true;
    await waitUntil(() => details.querySelectorAll('.ways a').length === 4);
    expect(details.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href).to.contain('halte%20angsana');
  });

  it('opens the hotspot that the address of the page names', async () => {
    history.replaceState(null, '', `#titik=${encodeURIComponent('taman merdeka||')}`);
    try {
      const element = await finder(360);
      await waitUntil(() => said(element, '.panel .name')[0] === 'Taman Merdeka');
      expect(parts(element, '.map-pane.open')).to.have.length(1);
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('opens the hotspot that the address names when it comes long after the first page', async () => {
    const many = Array.from({ length: 450 }, (_, index) => ({
      nama: `Titik ${String(index).padStart(3, '0')}`,
      latitude: -5.1 - (index % 20) / 1_000,
      longitude: 105.3 + index / 10_000,
    }));
    history.replaceState(null, '', `#titik=${encodeURIComponent('titik 437||')}`);
    try {
      const element = await finder(1_000, memoryTable(many, { maxPage: 200 }) as Table);
      await waitUntil(() => said(element, '.panel .name')[0] === 'Titik 437');
      await waitUntil(() => parts(element, '.card[aria-current=true] .name')[0]?.textContent === 'Titik 437');
    } finally {
      history.replaceState(null, '', location.pathname + location.search);
    }
  });
});
