import { expect, fixture } from '@open-wc/testing';
import { renderLegend, renderSign } from '../../../../packages/widgets/src/elements/chart/legend.js';
import { answerOf, chartText } from './chart-host.js';

const answer = answerOf(
  [
    { x: 'Pusat', s: 'aktif', y: 5 },
    { x: 'Pusat', s: 'gangguan', y: 2 },
  ],
  { series: 's' },
);
const names = (list: Element): (string | undefined)[] =>
  [...list.querySelectorAll('li')].map((item) => item.textContent?.trim());

describe('the legend of a chart', () => {
  it('names every series beside its sign', async () => {
    const { text } = await chartText(answer);
    const list = await fixture(renderLegend({}, text));
    expect(names(list)).to.deep.equal(['aktif', 'gangguan']);
    expect(list.querySelectorAll('.sign')).to.have.length(2);
  });

  it('names what the colours stand for where these are not the series', async () => {
    const { text } = await chartText(answer);
    expect(names(await fixture(renderLegend({ legend: ['Pusat: 70%', 'Timur: 30%'] }, text)))).to.deep.equal([
      'Pusat: 70%',
      'Timur: 30%',
    ]);
  });

  it('shows lines with their marker, points by their marker alone, and areas with their texture', async () => {
    const marks = async (form: 'line' | 'dot' | 'area') => {
      const sign = await fixture(renderSign(1, form));
      return ['.line.s1', '.dot.s1', '[fill="url(#texture1)"]'].map((part) => sign.querySelector(part) !== null);
    };
    expect(await marks('line')).to.deep.equal([true, true, false]);
    expect(await marks('dot')).to.deep.equal([false, true, false]);
    expect(await marks('area')).to.deep.equal([false, false, true]);
  });
});
