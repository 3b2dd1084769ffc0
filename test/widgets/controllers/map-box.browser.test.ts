import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { MapBox } from '../../../packages/widgets/src/controllers/map-box.js';
import type { MapEngine } from '../../../packages/widgets/src/engines/map/map-engine.js';
import { MapSurface } from '../../../packages/widgets/src/engines/map/map-surface.js';
import { emptyScene } from '../engines/map/empty-scene.js';

class BoxedHost extends LitElement {
  readonly map = new MapBox(this, {
    engine: MapSurface,
    map: { say: (word) => word, formatDistance: String, select: () => {}, gather: () => {}, announce: () => {} },
    scene: () => emptyScene,
  });
  protected override render(): TemplateResult {
    return html`<div class="map-box"></div>`;
  }
}
customElements.define('test-boxed-host', BoxedHost);

const use = (host: BoxedHost): Promise<MapEngine> =>
  new Promise((resolve) => {
    host.map.use(resolve);
  });

describe('the box of a map', () => {
  it('does what was asked for as soon as the map is drawn', async () => {
    const host = await fixture<BoxedHost>(html`<test-boxed-host></test-boxed-host>`);
    expect((await use(host)).fit).to.be.a('function');
  });

  it('makes the map again when its host comes back to the page', async () => {
    const host = await fixture<BoxedHost>(html`<test-boxed-host></test-boxed-host>`);
    const first = await use(host);
    const { parentElement } = host;
    host.remove();
    parentElement?.append(host);
    expect(await use(host)).not.to.equal(first);
  });
});
