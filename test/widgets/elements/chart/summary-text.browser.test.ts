import { expect } from '@open-wc/testing';
import { noteTexts, summaryText } from '../../../../packages/widgets/src/elements/chart/summary-text.js';
import { answerOf, areas, chartText, years } from './chart-host.js';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the summary of a chart', () => {
  it('names the highest and the lowest value and the change over time, and counts the gaps', async () => {
    const { text } = await chartText(years);
    expect(plain(summaryText(text))).to.equal(
      '3 nilai. Tertinggi 350 Mbps (2022), terendah 120 Mbps (2019). Dari 120 Mbps (2019) menjadi 350 Mbps (2022). 1 nilai tidak ada datanya.',
    );
  });

  it('says the same in English', async () => {
    const { text } = await chartText(years, { lang: 'en' });
    expect(plain(summaryText(text))).to.equal(
      '3 values. Highest 350 Mbps (2022), lowest 120 Mbps (2019). From 120 Mbps (2019) to 350 Mbps (2022). Values without data: 1.',
    );
  });

  it('names the series of a value where there are several, and totals where they are stacked', async () => {
    expect(plain(summaryText((await chartText(areas)).text))).to.contain('Tertinggi 5 Mbps (Pusat, aktif)');
    expect(plain(summaryText((await chartText(areas, { stacking: 'stacked' })).text))).to.contain(
      'Tertinggi 7 Mbps (Timur)',
    );
  });

  it('says it when there is one value, when all are equal, and when there is none', async () => {
    const say = async (...values: readonly (number | null)[]) =>
      plain(summaryText((await chartText(answerOf(values.map((y, index) => ({ x: `x${index}`, y }))))).text));
    expect(await say(7)).to.equal('Hanya satu nilai: 7 Mbps (x0).');
    expect(await say(7, 7)).to.equal('2 nilai. Semua nilai sama: 7 Mbps.');
    expect(await say(null, null)).to.equal('Tidak ada nilai yang dapat digambar.');
  });

  it('tells what the drawing leaves out', async () => {
    const nine = Array.from({ length: 9 }, (_, s) => ({ x: 'a', s: `s${s}`, y: s }));
    const { text } = await chartText(answerOf([...nine, { x: 'b', s: 's1', y: 1 }], { series: 's', op: 'avg' }));
    expect(noteTexts(text, { cut: true, untold: ['┅ Acuan 20.'] })).to.deep.equal([
      'Sumbu nilai tidak dimulai dari nol.',
      '┅ Acuan 20.',
      '3 seri lain tidak digambar.',
    ]);
    const dated = await chartText(
      answerOf([
        { x: '2020', y: 1 },
        { x: null, y: 2 },
      ]),
    );
    expect(noteTexts(dated.text, { cut: false })).to.deep.equal(['1 baris tanpa Kecamatan tidak digambar.']);
  });
});
