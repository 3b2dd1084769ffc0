import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { MapLoader } from '../../../packages/widgets/src/controllers/map-loader.js';
import type { MapEngine } from '../../../packages/widgets/src/engines/map/map-engine.js';
import { emptyScene } from '../engines/map/empty-scene.js';
import { waitUntil } from '../wait-until.js';

class LoaderHost extends LitElement {
  readonly map = new MapLoader(this, {
    map: { say: (word) => word, formatDistance: String, select: () => {}, gather: () => {}, announce: () => {} },
    scene: () => emptyScene,
    load: () => import('../../../packages/widgets/src/elements/map-pane/map-pane.js'),
  });
  protected override render(): TemplateResult {
    return this.map.state === 'ready' ? html`<div class="map-box"></div>` : html`<p>${this.map.state}</p>`;
  }
  protected override firstUpdated(): void {
    this.style.setProperty('display', 'block');
  }
}
customElements.define('test-loader-host', LoaderHost);

describe('the loading of a map', () => {
  it('waits until the map is wanted', async () => {
    const host = await fixture<LoaderHost>(html`<test-loader-host></test-loader-host>`);
    expect(host.map.state).to.equal('unasked');
    host.map.load();
    expect(host.map.state).to.equal('loading');
    await waitUntil(() => host.map.state === 'ready');
  });

  it('does what was asked for as soon as the map is there', async () => {
    const host = await fixture<LoaderHost>(html`<test-loader-host></test-loader-host>`);
    const engine = await new Promise<MapEngine>((resolve) => {
      host.map.use(resolve);
    });
    expect(engine.fit).to.be.a('function');
  });

  it('makes the map again when its host comes back to the page', async () => {
    const host = await fixture<LoaderHost>(html`<test-loader-host></test-loader-host>`);
    const use = (): Promise<MapEngine> =>
      new Promise((resolve) => {
        host.map.use(resolve);
      });
    const first = await use();
    const { parentElement } = host;
    host.remove();
    parentElement?.append(host);
    expect(await use()).not.to.equal(first);
  });
});
