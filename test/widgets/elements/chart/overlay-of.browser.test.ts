import { expect } from '@open-wc/testing';
import { overlayOf, overlaySentences, placeOf } from '../../../../packages/widgets/src/elements/chart/overlay-of.js';
import { rarerWords } from '../../../../packages/widgets/src/elements/chart/rarer.words.js';
import type { PlanMore } from '../../../../packages/widgets/src/shape/chart/chart-answer.js';
import { plainPlan } from '../../chart-plan.js';
import { sceneInput } from '../../engines/chart/scene-input.js';
import { answerOf, chartText, years } from './chart-host.js';

const months = answerOf(['2021-11', '2021-12', '2022-01', '2022-02'].map((x, index) => ({ x, y: index * 10 })));

async function sentences(more: Partial<PlanMore>, lang = 'id'): Promise<readonly string[]> {
  const { localize } = await chartText(years, { lang });
  await localize.add(rarerWords);
  return overlaySentences({ ...plainPlan, more }, years.data, localize, 'Mbps').map((text) =>
    text.replaceAll('\u00a0', ' '),
  );
}

describe('what is drawn over a chart', () => {
  it('is said in the summary: what reaches the target, and where references and notes are', async () => {
    const more = { target: 180, reference: '100..200 Wajar; avg; 5', notes: '2020: Pandemi; 2019..2020: Perluasan' };
    expect(await sentences(more)).to.deep.equal([
      'Target 180 Mbps: 2 dari 3 nilai mencapainya.',
      'Rentang: Wajar, 100 Mbps sampai 200 Mbps.',
      'Acuan: Rata-rata, 216,67 Mbps.',
      'Acuan 5 Mbps.',
      'Catatan: 2020: Pandemi; 2019–2020: Perluasan.',
    ]);
    expect(await sentences(more, 'en')).to.deep.equal([
      'Target 180 Mbps: 2 of 3 values reach it.',
      'Range: Wajar, 100 Mbps to 200 Mbps.',
      'Reference: Average, 216.67 Mbps.',
      'Reference 5 Mbps.',
      'Notes: 2020: Pandemi; 2019–2020: Perluasan.',
    ]);
  });

  it('is named with its value in the drawing', async () => {
    const { localize } = await chartText(years);
    await localize.add(rarerWords);
    const plan = {
      ...plainPlan,
      x: 'x',
      more: { target: 180, reference: 'max; 100..200 Wajar', notes: '2020: Pandemi' },
    };
    const { across, notes } = overlayOf(plan, years.data, localize)(sceneInput([]));
    expect(across.map(({ role, text }) => `${role} ${text}`)).to.deep.equal([
      'target Target 180',
      'reference Tertinggi 350',
      'band Wajar 100 – 200',
    ]);
    expect(notes).to.deep.equal([{ from: 1, to: 1, text: 'Pandemi' }]);
  });

  it('stands at the first value of a year, over all values of a range, and nowhere where there is none', () => {
    const place = (from: string, to?: string) => placeOf(months.data, 'x', { from, to, text: '' });
    expect(place('2022')).to.deep.equal({ from: 2, to: 2 });
    expect(place('2021-12', '2022-01')).to.deep.equal({ from: 1, to: 2 });
    expect(place('2030')).to.equal(undefined);
    const names = answerOf([{ x: 'Pusat', y: 1 }]);
    expect(placeOf(names.data, 'x', { from: 'Pusat', to: undefined, text: '' })).to.deep.equal({ from: 0, to: 0 });
  });
});
