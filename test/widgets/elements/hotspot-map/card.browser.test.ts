import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, render } from 'lit';
import { renderCard, renderDirections } from '../../../../packages/widgets/src/elements/hotspot-map/card.js';
import {
  type HotspotWord,
  hotspotWords,
} from '../../../../packages/widgets/src/elements/hotspot-map/hotspot-map.words.js';
import { locatingWords } from '../../../../packages/widgets/src/elements/hotspot-map/locating.words.js';
import { Localize } from '../../../../packages/widgets/src/locale/localize.js';
import type { Word } from '../../../../packages/widgets/src/locale/words.js';
import { hotspotsOf } from '../../../../packages/widgets/src/shape/hotspot/hotspot.js';

class CardHost extends LitElement {
  readonly localize = new Localize<HotspotWord | Word>(this, hotspotWords);
}
customElements.define('test-card-host', CardHost);

async function card(row: Record<string, string | number | null>, distance?: number): Promise<HTMLElement> {
  const host = await fixture<CardHost>(html`<test-card-host lang="id"></test-card-host>`);
  await host.localize.add(locatingWords);
  const [hotspot] = hotspotsOf(Object.keys(row), [row]).all;
  if (hotspot === undefined) throw new Error('no hotspot');
  const box = await fixture<HTMLElement>(html`<ul></ul>`);
  const options = {
    localize: host.localize,
    level: 4,
    selected: false,
    show: () => {},
    ways: () => '',
    reach: () => {},
  };
  render(renderCard({ hotspot, distance }, options), box);
  return box;
}
const text = (node: Element | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the card of a hotspot', () => {
  it('leaves out what the data does not say', async () => {
    const box = await card({ nama: 'Taman', alamat: '-', ssid: null });
    expect(text(box)).to.equal('Taman Belum diverifikasi Lokasi di peta belum diketahui Lainnya: Taman');
  });

  it('does not vouch for a status without a time of check, but says what the data says', async () => {
    const box = await card({ nama: 'Taman', status: 'aktif' });
    expect(text(box.querySelector('.status'))).to.equal('Belum diverifikasi menurut data: aktif');
  });

  it('says how far away the hotspot is', async () => {
    expect(text((await card({ nama: 'Taman' }, 347)).querySelector('.distance'))).to.equal('350 m dari Anda');
  });

  it('shows hostile text as text', async () => {
    const box = await card({ nama: '<img src=x onerror=alert(1)>', alamat: '<b>x</b>' });
    expect(box.querySelector('img, b')).to.equal(null);
    expect(text(box.querySelector('.name'))).to.equal('<img src=x onerror=alert(1)>');
  });

  it('links to directions in a new tab, and says so', async () => {
    const host = await fixture<CardHost>(html`<test-card-host lang="id"></test-card-host>`);
    const row = { nama: 'Taman', lat: -5.1, lon: 105.3 };
    await host.localize.add(locatingWords);
    const [hotspot] = hotspotsOf(Object.keys(row), [row]).all;
    const box = await fixture<HTMLElement>(html`<p></p>`);
    render(hotspot === undefined ? '' : renderDirections(hotspot, host.localize), box);
    expect(text(box.querySelector('a'))).to.equal('Petunjuk arah: Taman (buka di tab baru)');
    expect(box.querySelector('a')?.target).to.equal('_blank');
  });
});
