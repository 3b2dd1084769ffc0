import { expect, fixture } from '@open-wc/testing';
import { renderLegend, renderSign } from '../../../../packages/widgets/src/elements/chart/legend.js';

const series = [
  { text: 'aktif', rest: false },
  { text: 'Lainnya', rest: true },
];

describe('the legend of a chart', () => {
  it('names every series beside its sign', async () => {
    const list = await fixture(renderLegend(series, false));
    expect([...list.querySelectorAll('li')].map((item) => item.textContent?.trim())).to.deep.equal([
      'aktif',
      'Lainnya',
    ]);
    expect(list.querySelectorAll('.sign')).to.have.length(2);
  });

  it('shows lines with their marker, and bars with their texture', async () => {
    const line = await fixture(renderSign(1, false, true));
    expect([line.querySelector('.line.s1') !== null, line.querySelector('.dot.s1') !== null]).to.deep.equal([
      true,
      true,
    ]);
    const bar = await fixture(renderSign(1, false, false));
    expect(bar.querySelector('.woven')?.getAttribute('fill')).to.equal('url(#texture1)');
    expect((await fixture(renderSign(6, true, false))).querySelector('.area')?.classList.contains('rest')).to.equal(
      true,
    );
  });
});
