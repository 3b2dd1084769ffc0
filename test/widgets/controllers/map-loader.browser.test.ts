import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { MapLoader } from '../../../packages/widgets/src/controllers/map-loader.js';
import { waitUntil } from '../wait-until.js';

class LoaderHost extends LitElement {
  readonly map = new MapLoader(this, () => Promise.resolve({ name: 'peta' }));
  wide = false;
  protected override render(): TemplateResult {
    return html`<p>${this.map.state}</p>
      ${this.wide ? html`<div class="map-pane">pane</div>` : ''}`;
  }
}
customElements.define('test-loader-host', LoaderHost);

describe('the loading of a map', () => {
  it('waits until the map is wanted', async () => {
    const host = await fixture<LoaderHost>(html`<test-loader-host></test-loader-host>`);
    expect(host.map.state).to.equal('unasked');
    void host.map.load();
    expect(host.map.state).to.equal('loading');
    await waitUntil(() => host.map.state === 'ready');
    expect(host.map.part?.name).to.equal('peta');
  });

  it('begins by itself when its pane comes into view, and not where the reader saves data', async () => {
    const host = await fixture<LoaderHost>(html`<test-loader-host></test-loader-host>`);
    host.wide = true;
    host.requestUpdate();
    await waitUntil(() => host.map.state === 'ready');
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    try {
      const saving = await fixture<LoaderHost>(html`<test-loader-host></test-loader-host>`);
      saving.wide = true;
      saving.requestUpdate();
      await saving.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      expect(saving.map.state).to.equal('unasked');
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  });
});
