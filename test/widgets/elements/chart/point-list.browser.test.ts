import { expect, fixture } from '@open-wc/testing';
import { renderPointList, stopText } from '../../../../packages/widgets/src/elements/chart/point-list.js';
import { type Position, stopsOf } from '../../../../packages/widgets/src/engines/chart/explore.js';
import type { ChartAnswer } from '../../../../packages/widgets/src/shape/chart/chart-answer.js';
import { answerOf, chartText } from './chart-host.js';

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ').trim();
const areas = answerOf(
  ['p', 'q'].flatMap((s) => [
    { x: 'Pusat', s, y: 5 },
    { x: 'Timur', s, y: null },
  ]),
  { series: 's' },
);

async function list(answer: ChartAnswer, position?: Position, chosen: Position[] = []) {
  const { localize, text } = await chartText(answer);
  const stops = stopsOf(answer.data.points.length);
  return fixture(renderPointList(answer.data, text, localize, stops, position, (at) => chosen.push(at)));
}

describe('the values of a chart as a list', () => {
  it('says series, place, value and where in the row one is', async () => {
    const items = [...(await list(areas)).querySelectorAll('button')].map((item) => plain(item.textContent));
    expect(items).to.deep.equal([
      'p, Pusat: 5 Mbps. Titik 1 dari 2.',
      'p, Timur: Tidak ada data. Titik 2 dari 2.',
      'q, Pusat: 5 Mbps. Titik 1 dari 2.',
      'q, Timur: Tidak ada data. Titik 2 dari 2.',
    ]);
  });

  it('leaves the name of a single series out', async () => {
    const { localize, text } = await chartText(answerOf([{ x: 'Pusat', y: 5 }]), { lang: 'en' });
    const { data } = answerOf([{ x: 'Pusat', y: 5 }]);
    expect(plain(stopText(data, text, localize, { series: 0, stop: 0 }, stopsOf(1)))).to.equal(
      'Pusat: 5 Mbps. Point 1 of 1.',
    );
  });

  it('lets Tab reach only the value that the reader stands on', async () => {
    const reachable = async (position?: Position) =>
      [...(await list(areas, position)).querySelectorAll('button')].map((item) => item.tabIndex);
    expect(await reachable()).to.deep.equal([-1, -1, -1, -1]);
    expect(await reachable({ series: 1, stop: 0 })).to.deep.equal([-1, -1, 0, -1]);
  });

  it('chooses a value when its button is pressed', async () => {
    const chosen: Position[] = [];
    (await list(areas, undefined, chosen)).querySelectorAll('button')[2]?.click();
    expect(chosen).to.deep.equal([{ series: 1, stop: 0 }]);
  });

  it('holds only the neighbours of a place in a long list, and says where they stand in the whole', async () => {
    const long = answerOf(Array.from({ length: 150 }, (_, index) => ({ x: `k${index}`, y: index })));
    const items = [...(await list(long, { series: 0, stop: 70 })).querySelectorAll('li')];
    expect(items.map((item) => item.getAttribute('aria-posinset'))).to.deep.equal(['70', '71', '72']);
    expect(items[0]?.getAttribute('aria-setsize')).to.equal('150');
  });

  it('reads neighbours together where there are thousands, by their lowest and highest value', async () => {
    const many = answerOf(Array.from({ length: 1_000 }, (_, index) => ({ x: index, y: index === 3 ? 99 : 10 })));
    const item = (await list(many)).querySelector('button');
    expect(plain(item?.textContent)).to.equal('0 sampai 9: terendah 10 Mbps, tertinggi 99 Mbps. Titik 1 dari 100.');
  });
});
