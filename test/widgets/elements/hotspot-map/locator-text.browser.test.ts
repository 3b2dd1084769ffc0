import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import {
  type HotspotWord,
  hotspotWords,
} from '../../../../packages/widgets/src/elements/hotspot-map/hotspot-map.words.js';
import {
  type LocatingWord,
  locatingWords,
} from '../../../../packages/widgets/src/elements/hotspot-map/locating.words.js';
import { Locator } from '../../../../packages/widgets/src/elements/hotspot-map/locator.js';
import { locatorText } from '../../../../packages/widgets/src/elements/hotspot-map/locator-text.js';
import { Localize } from '../../../../packages/widgets/src/locale/localize.js';
import type { Word } from '../../../../packages/widgets/src/locale/words.js';

class LocatorHost extends LitElement {
  readonly localize: Localize<HotspotWord | LocatingWord | Word> = new Localize<HotspotWord | Word>(this, hotspotWords);
  readonly locator = new Locator(this, () => undefined);
}
customElements.define('test-locator-text-host', LocatorHost);

async function after(answer: (success: PositionCallback, failure: PositionErrorCallback) => void): Promise<string> {
  const host = await fixture<LocatorHost>(html`<test-locator-text-host lang="id"></test-locator-text-host>`);
  await host.localize.add(locatingWords);
  const before = navigator.geolocation.getCurrentPosition;
  navigator.geolocation.getCurrentPosition = (success, failure) => {
    if (failure) answer(success, failure);
  };
  host.locator.ask();
  navigator.geolocation.getCurrentPosition = before;
  return locatorText(host.locator, host.localize);
}
const at = (accuracy: number) => ({ coords: { latitude: -5.1, longitude: 105.3, accuracy } }) as GeolocationPosition;

describe('what is said of the search for the place of the reader', () => {
  it('tells how rough a rough place is', async () => {
    expect(await after((success) => success(at(3_200)))).to.contain('±3,2\u00a0km');
    expect(await after((success) => success(at(20)))).to.contain('hanya dipakai di perangkat ini');
  });

  it('offers the kecamatan where the place is refused or not found', async () => {
    const error = (code: number) => ({ code, PERMISSION_DENIED: 1 }) as GeolocationPositionError;
    expect(await after((_, failure) => failure(error(1)))).to.match(/^Izin lokasi ditolak\. Pilih kecamatan/);
    expect(await after((_, failure) => failure(error(2)))).to.contain('tidak dapat ditemukan');
  });

  it('tells a page that may not ask from a reader who does not want to', async () => {
    const policy = { featurePolicy: { allowsFeature: () => false } };
    Object.defineProperty(document, 'featurePolicy', { value: policy.featurePolicy, configurable: true });
    try {
      expect(await after((success) => success(at(5)))).to.contain('Halaman ini tidak diizinkan memakai lokasi');
    } finally {
      Reflect.deleteProperty(document, 'featurePolicy');
    }
  });
});
