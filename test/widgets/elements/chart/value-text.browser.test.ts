import { expect } from '@open-wc/testing';
import { valueText } from '../../../../packages/widgets/src/elements/chart/value-text.js';
import { answerOf, chartText } from './chart-host.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const areas = answerOf(
  [
    { x: 'Pusat', s: 'aktif', y: 5 },
    { x: 'Timur', s: 'aktif', y: 3 },
    { x: 'Timur', s: null, y: 4 },
  ],
  { series: 's' },
);

describe('a value of a chart', () => {
  it('is written with all its digits, and its share of a whole', async () => {
    const exact = answerOf([{ x: 'a', y: '9007199254740993' }]);
    expect(plain(valueText((await chartText(exact)).text, 0, 0))).to.equal('9.007.199.254.740.993 Mbps');
    expect(plain(valueText((await chartText(areas, { stacking: 'full' })).text, 0, 1))).to.equal('3 Mbps (42,9%)');
    expect(valueText((await chartText(areas)).text, 1, 0)).to.equal('Tidak ada data');
  });
});
