import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { type PaneWord, paneWords } from '../../../../packages/widgets/src/elements/map-pane/map-pane.words.js';
import { openMap } from '../../../../packages/widgets/src/elements/map-pane/map-view.js';
import { Clusters } from '../../../../packages/widgets/src/engines/map/clusters.js';
import { Localize } from '../../../../packages/widgets/src/locale/localize.js';
import type { Word } from '../../../../packages/widgets/src/locale/words.js';
import { emptyScene } from '../../engines/map/empty-scene.js';
import { waitUntil } from '../../wait-until.js';

class ViewHost extends LitElement {
  readonly localize = new Localize<PaneWord | Word>(this, paneWords);
  readonly said: string[] = [];
  protected override render(): TemplateResult {
    return html`<div class="map-pane"><div class="map-box"></div></div>`;
  }
}
customElements.define('test-view-host', ViewHost);

describe('a map that an element opens', () => {
  it("speaks the element's language, and passes on what is chosen", async () => {
    const host = await fixture<ViewHost>(html`<test-view-host lang="id"></test-view-host>`);
    const box = host.shadowRoot?.querySelector<HTMLElement>('.map-box');
    box?.style.setProperty('height', '300px');
    const point = { id: 'a', latitude: -5.1, longitude: 105.3, name: 'Taman', kind: 'active', area: undefined };
    const chosen: unknown[] = [];
    host.addEventListener('satu-select', (event) => chosen.push(event.item));
    const scene = { ...emptyScene, points: [point] };
    const choice = await openMap(host, {
      localize: host.localize,
      scene: () => scene,
      items: () => [point],
      reach: () => undefined,
      announce: (text) => host.said.push(text),
    });
    host.requestUpdate();
    await waitUntil(() => host.shadowRoot?.querySelector('.mark'));
    expect(host.shadowRoot?.querySelector('.viewport')?.getAttribute('aria-label')).to.equal('Peta');
    host.shadowRoot?.querySelector<HTMLElement>('.mark')?.click();
    await waitUntil(() => chosen.length === 1);
    expect([choice.only, chosen[0]]).to.deep.equal(['a', point]);
  });

  it('writes how many points there are as its readers do', async () => {
    const host = await fixture<ViewHost>(html`<test-view-host lang="id"></test-view-host>`);
    host.shadowRoot?.querySelector<HTMLElement>('.map-box')?.style.setProperty('height', '300px');
    const points = Array.from({ length: 1_200 }, (_, at) => ({
      id: String(at),
      latitude: -5.1,
      longitude: 105.3,
      name: '',
      kind: 'active',
      area: undefined,
    }));
    const scene = { ...emptyScene, points, index: (all: typeof emptyScene.points) => new Clusters(all) };
    await openMap(host, {
      localize: host.localize,
      scene: () => scene,
      items: () => points,
      reach: () => undefined,
      announce: () => undefined,
    });
    host.requestUpdate();
    await waitUntil(() => host.shadowRoot?.querySelector('.cluster'));
    const cluster = host.shadowRoot?.querySelector('.cluster');
    expect(cluster?.getAttribute('aria-label')).to.equal('1.200 titik, perbesar');
    expect(cluster?.textContent?.trim()).to.equal('1.200');
  });
});
