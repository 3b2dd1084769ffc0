import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, render } from 'lit';
import { placeReached, renderReached } from '../../../../packages/widgets/src/elements/chart/reached.js';
import { stopsOf } from '../../../../packages/widgets/src/engines/chart/explore.js';
import { lyingBars } from '../../../../packages/widgets/src/engines/chart/lying-bars.js';
import { sceneInput } from '../../engines/chart/scene-input.js';
import { answerOf, chartText } from './chart-host.js';

customElements.define('test-reached-host', class extends LitElement {});

const rows = [
  { x: 'Pusat', y: 5 },
  { x: 'Timur', y: 3 },
];
const chosen = { series: 0, point: 1 };

describe('what a reader has reached for', () => {
  it('is the list of values, and the tooltip of the one that is shown closely, beside it', async () => {
    const host = await fixture<LitElement>(html`<test-reached-host></test-reached-host>`);
    const { text, localize } = await chartText(answerOf(rows));
    const { data } = answerOf(rows);
    const draw = (shown: typeof chosen | undefined): void => {
      const explore = { stops: stopsOf(rows.length), position: undefined, shown, choose: () => {} };
      render(renderReached(explore, data, text, localize, undefined), host.renderRoot);
    };
    draw(undefined);
    expect(host.renderRoot.querySelectorAll('.points button')).to.have.length(2);
    expect(host.renderRoot.querySelector('.tip')).to.equal(null);
    draw(chosen);
    const tip = host.renderRoot.querySelector<HTMLElement>('.tip');
    expect(tip?.querySelector('.place')?.textContent).to.equal('Timur');
    placeReached(host, chosen, lyingBars(sceneInput(rows)));
    expect(tip?.style.getPropertyValue('--_x')).to.match(/^\d+px$/);
  });
});
