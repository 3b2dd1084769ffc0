import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, render } from 'lit';
import type { MapState } from '../../../../packages/widgets/src/controllers/map-loader.js';
import { type MapWord, mapWords } from '../../../../packages/widgets/src/elements/map/map.words.js';
import { renderWaiting } from '../../../../packages/widgets/src/elements/map-pane/waiting.js';
import { Localize } from '../../../../packages/widgets/src/locale/localize.js';
import type { Word } from '../../../../packages/widgets/src/locale/words.js';
import { plain } from '../../shadow.js';

class BoxHost extends LitElement {
  readonly localize = new Localize<MapWord | Word>(this, mapWords);
}
customElements.define('test-waiting-host', BoxHost);

async function box(state: MapState) {
  const host = await fixture<BoxHost>(html`<test-waiting-host lang="id"></test-waiting-host>`);
  const element = await fixture<HTMLElement>(html`<div></div>`);
  let asked = 0;
  const map = {
    state,
    load: () => {
      asked += 1;
    },
  };
  const { localize } = host;
  render(renderWaiting(map, localize, '±15 kB'), element);
  return { element, asked: () => asked };
}

describe('a map that is not there yet', () => {
  it('says what is loading and what failed', async () => {
    expect(plain((await box('loading')).element.textContent)).to.equal('Memuat peta…');
    expect(plain((await box('failed')).element.textContent)).to.contain('tidak dapat ditampilkan');
  });

  it('asks first where the reader saves data, and tells how much it would load', async () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    try {
      const { element, asked } = await box('unasked');
      const button = element.querySelector('button');
      expect(button?.textContent).to.equal('Muat peta (±15 kB)');
      button?.click();
      expect(asked()).to.equal(1);
    } finally {
      Reflect.deleteProperty(navigator, 'connection');
    }
  });
});
