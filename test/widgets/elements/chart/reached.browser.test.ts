import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, render } from 'lit';
import { ExploreController } from '../../../../packages/widgets/src/elements/chart/explore-controller.js';
import { placeReached, renderReached } from '../../../../packages/widgets/src/elements/chart/reached.js';
import { lyingBars } from '../../../../packages/widgets/src/engines/chart/lying-bars.js';
import { sceneInput } from '../../engines/chart/scene-input.js';
import { answerOf, chartText } from './chart-host.js';

customElements.define('test-reached-host', class extends LitElement {});

const rows = [
  { x: 'Pusat', y: 5 },
  { x: 'Timur', y: 3 },
];

describe('what a reader has reached for', () => {
  it('is the list of values, and the tooltip of the one that was chosen, beside it', async () => {
    const host = await fixture<LitElement>(html`<test-reached-host></test-reached-host>`);
    const { data } = answerOf(rows);
    const { text, localize } = await chartText(answerOf(rows));
    const scene = lyingBars(sceneInput(rows));
    const explore = new ExploreController(
      host,
      () => ({ data, scene }),
      () => {},
    );
    explore.follow(data);
    render(renderReached(explore, data, text, localize, false), host.renderRoot);
    expect(host.renderRoot.querySelectorAll('.points button')).to.have.length(2);
    expect(host.renderRoot.querySelector('.tip')).to.equal(null);
    explore.choose({ series: 0, stop: 1 });
    // The value has the reader's focus.
    const value = host.renderRoot.querySelectorAll<HTMLElement>('.points button')[1];
    value?.addEventListener('focusin', (event) => explore.focusin(event));
    value?.dispatchEvent(new FocusEvent('focusin'));
    render(renderReached(explore, data, text, localize, false), host.renderRoot);
    const tip = host.renderRoot.querySelector<HTMLElement>('.tip');
    expect(tip?.querySelector('.place')?.textContent).to.equal('Timur');
    placeReached(host, { series: 0, point: 1 }, scene);
    expect(tip?.style.getPropertyValue('--_x')).to.match(/^\d+px$/);
  });
});
