import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, render } from 'lit';
import {
  type HotspotWord,
  hotspotWords,
} from '../../../../packages/widgets/src/elements/hotspot-map/hotspot-map.words.js';
import { renderPanel } from '../../../../packages/widgets/src/elements/hotspot-map/panel.js';
import { Localize } from '../../../../packages/widgets/src/locale/localize.js';
import type { Word } from '../../../../packages/widgets/src/locale/words.js';
import { hotspotsOf } from '../../../../packages/widgets/src/shape/hotspot/hotspot.js';

class PanelHost extends LitElement {
  readonly localize = new Localize<HotspotWord | Word>(this, hotspotWords);
}
customElements.define('test-panel-host', PanelHost);

async function panel(...names: readonly string[]) {
  const host = await fixture<PanelHost>(html`<test-panel-host lang="id"></test-panel-host>`);
  const rows = names.map((nama) => ({ nama, latitude: -5.1, longitude: 105.3 }));
  const { all } = hotspotsOf(['nama', 'latitude', 'longitude'], rows);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const done: string[] = [];
  const chosen = all.map((hotspot) => ({ hotspot, distance: undefined }));
  const acts = { ways: () => '', close: () => done.push('close'), choose: (id: string) => done.push(id) };
  render(renderPanel({ localize: host.localize, chosen, ...acts }), box);
  return { box, done };
}

describe('the panel of a chosen point', () => {
  it('is a dialog that is named after the hotspot and does not lock the page', async () => {
    const { box } = await panel('Taman A');
    const dialog = box.querySelector('[role=dialog]');
    expect(dialog?.hasAttribute('aria-modal')).to.equal(false);
    expect(box.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`)?.textContent).to.equal('Taman A');
  });

  it('closes by its button and by Esc', async () => {
    const { box, done } = await panel('Taman A');
    box.querySelector<HTMLElement>('.close')?.click();
    box.querySelector('.panel')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(done).to.deep.equal(['close', 'close']);
  });

  it('lets the reader choose among several at one spot', async () => {
    const { box, done } = await panel('Taman A', 'Taman B');
    const buttons = [...box.querySelectorAll<HTMLElement>('.gathered button')];
    expect(buttons.map((button) => button.textContent?.trim())).to.deep.equal(['Taman A', 'Taman B']);
    buttons[1]?.click();
    expect(done).to.have.length(1);
    expect(done[0]).to.contain('taman b');
  });
});
