import { expect, fixture } from '@open-wc/testing';
import { placeTip, renderTip } from '../../../../packages/widgets/src/elements/chart/tip.js';
import { answerOf, chartText } from './chart-host.js';

const areas = answerOf(
  [
    { x: 'Pusat', s: 'aktif', y: 5 },
    { x: 'Pusat', s: 'gangguan', y: 2 },
    { x: 'Timur', s: 'aktif', y: 1 },
  ],
  { series: 's' },
);

describe('the tooltip of a chart', () => {
  it('shows all series at a place, and marks the one that is looked at', async () => {
    const { text } = await chartText(areas);
    const tip = await fixture(renderTip(areas.data, text, { series: 1, point: 0 }, undefined));
    expect(tip.querySelector('.place')?.textContent).to.equal('Pusat');
    expect([...tip.querySelectorAll('.row span')].map((name) => name.textContent)).to.deep.equal(['aktif', 'gangguan']);
    expect(tip.querySelector('.own span')?.textContent).to.equal('gangguan');
  });

  it('leaves out series without a value there', async () => {
    const { text } = await chartText(areas);
    const tip = await fixture(renderTip(areas.data, text, { series: 0, point: 1 }, undefined));
    expect(tip.querySelectorAll('.row')).to.have.length(1);
  });

  it('stays within its box, and goes below where there is no room above', async () => {
    const { text } = await chartText(areas);
    const tip = await fixture<HTMLElement>(renderTip(areas.data, text, { series: 0, point: 0 }, undefined));
    const placed = () => [tip.style.getPropertyValue('--_x'), tip.style.getPropertyValue('--_y')];
    placeTip(tip, 5_000, { x: 0, y: 500 });
    expect(placed()).to.deep.equal(['0px', `${500 - tip.offsetHeight - 10}px`]);
    placeTip(tip, 5_000, { x: 4_990, y: 2 });
    expect(placed()).to.deep.equal([`${5_000 - tip.offsetWidth}px`, '16px']);
  });
});
