import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import {
  type HotspotWord,
  hotspotWords,
} from '../../../../packages/widgets/src/elements/hotspot-map/hotspot-map.words.js';
import { hotspotScene } from '../../../../packages/widgets/src/elements/hotspot-map/hotspot-scene.js';
import { Localize } from '../../../../packages/widgets/src/locale/localize.js';
import type { Word } from '../../../../packages/widgets/src/locale/words.js';
import { findHotspots } from '../../../../packages/widgets/src/shape/hotspot/finder.js';
import { hotspotsOf } from '../../../../packages/widgets/src/shape/hotspot/hotspot.js';

class SceneHost extends LitElement {
  readonly localize = new Localize<HotspotWord | Word>(this, hotspotWords);
}
customElements.define('test-scene-host', SceneHost);

const rows = [
  { nama: 'A', latitude: -5.1, longitude: 105.3 },
  { nama: 'B', latitude: null, longitude: null },
];
const wanted = { text: '', kecamatan: '', status: '' } as const;

describe('the map of a finder', () => {
  it('has the hotspots with a place, named with their status, and groups none twice', async () => {
    const { localize } = await fixture<SceneHost>(html`<test-scene-host lang="id"></test-scene-host>`);
    const finding = findHotspots(hotspotsOf(['nama', 'latitude', 'longitude'], rows).all, wanted);
    const view = { localize, wanted, here: undefined, rows: '', selected: undefined, tiles: '', attribution: '' };
    const scene = hotspotScene(finding, view);
    expect(scene.points.map(({ name }) => name)).to.deep.equal(['A, Belum diverifikasi']);
    expect(Object.keys(scene.shapes)).to.deep.equal(['active', 'faulty', 'inactive', 'unknown']);
    const again = hotspotScene(finding, { ...view, selected: 'a' });
    expect([again.points === scene.points, again.index === scene.index, again.layers === scene.layers]).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect(hotspotScene(finding, { ...view, wanted: { ...wanted, text: 'a' } }).framing).not.to.equal(scene.framing);
  });
});
