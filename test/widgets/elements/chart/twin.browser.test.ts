import { expect, fixture, html } from '@open-wc/testing';
import { renderTwin, type TwinOptions } from '../../../../packages/widgets/src/elements/chart/twin.js';
import type { ChartAnswer } from '../../../../packages/widgets/src/shape/chart/chart-answer.js';
import { answerOf, chartText } from './chart-host.js';

async function twin(answer: ChartAnswer, options: Partial<TwinOptions> = {}) {
  const { localize, text } = await chartText(answer);
  const wanted = { name: 'Kecepatan', rows: 100, overflows: false, more: () => undefined, ...options };
  return fixture(html`<div>${renderTwin(answer.data, text, localize, wanted)}</div>`);
}

const cells = (box: Element, selector: string): string[] =>
  [...box.querySelectorAll(selector)].map((cell) =>
    (cell.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim(),
  );

describe('the table beside a chart', () => {
  it('holds every value, and a gap in words', async () => {
    const rows = [
      { x: 'Pusat', s: 'p', y: 5 },
      { x: 'Timur', s: 'p', y: 3 },
      { x: 'Pusat', s: 'q', y: 2 },
    ];
    const box = await twin(answerOf(rows, { series: 's' }));
    expect(cells(box, 'thead th')).to.deep.equal(['Kecamatan', 'p', 'q']);
    expect(cells(box, 'tbody th')).to.deep.equal(['Pusat', 'Timur']);
    expect(cells(box, 'td')).to.deep.equal(['5 Mbps', '2 Mbps', '3 Mbps', '–Tidak ada data']);
  });

  it('names the values of a single series by what is measured', async () => {
    expect(cells(await twin(answerOf([{ x: 'Pusat', y: 5 }])), 'thead th')).to.deep.equal([
      'Kecamatan',
      'Kecepatan (Mbps)',
    ]);
  });

  it('shows a part of a long table and offers the rest', async () => {
    let asked = 0;
    const long = answerOf(Array.from({ length: 150 }, (_, index) => ({ x: `k${index}`, y: index })));
    const box = await twin(long, {
      more: () => {
        asked += 1;
      },
    });
    expect(box.querySelectorAll('tbody tr')).to.have.length(100);
    box.querySelector<HTMLElement>('.more')?.click();
    expect(asked).to.equal(1);
    expect((await twin(long, { rows: 200 })).querySelector('.more')).to.equal(null);
  });

  it('becomes a stop for the keyboard only where it is wider than its box', async () => {
    const answer = answerOf([{ x: 'Pusat', y: 5 }]);
    expect((await twin(answer)).querySelector('[tabindex]')).to.equal(null);
    expect(
      (await twin(answer, { overflows: true })).querySelector('[role=region]')?.getAttribute('aria-label'),
    ).to.equal('Kecepatan');
  });
});
