import { expect } from '@open-wc/testing';
import { answerOf, areas, chartText, years } from './chart-host.js';

describe('what a chart says', () => {
  it('has words for what has no name', async () => {
    const { text } = await chartText(areas);
    expect(text.series(1)).to.equal('Tidak ada data');
    expect(
      (
        await chartText(
          answerOf([
            { x: null, y: 1 },
            { x: true, y: 2 },
          ]),
        )
      ).text.point(0),
    ).to.equal('Tidak ada data');
    expect(
      (
        await chartText(
          answerOf([
            { x: null, y: 1 },
            { x: true, y: 2 },
          ]),
        )
      ).text.point(1),
    ).to.equal('Ya');
  });

  it('does not write a unit that the name says already', async () => {
    expect((await chartText(years)).text.measure).to.equal('Kecepatan (Mbps)');
    expect((await chartText({ ...years, yLabel: 'mbps' })).text.measure).to.equal('mbps');
    expect((await chartText({ ...years, yLabel: undefined }, { unit: 'titik' })).text.measure).to.equal(
      'Jumlah (titik)',
    );
  });
});
