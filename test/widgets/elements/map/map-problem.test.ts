import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { breaksOf, mapProblem } from '../../../../packages/widgets/src/elements/map/map-problem.js';

const fine = {
  kind: 'areas',
  value: 'sum(jumlah)',
  classes: 'quantile',
  classCount: 5,
  breaks: '',
  tiles: '',
  view: 'map',
};

describe('what an author may get wrong on a map', () => {
  it('is nothing when all is well', () => {
    assert.equal(mapProblem(fine), undefined);
    assert.equal(mapProblem({ ...fine, classes: 'given', breaks: '10 20.5' }), undefined);
    assert.equal(mapProblem({ ...fine, tiles: 'https://peta.example/tile/{z}/{y}/{x}' }), undefined);
  });

  it('names the attribute', () => {
    const wrong: readonly (readonly [Partial<typeof fine>, string])[] = [
      [{ kind: 'balon' }, 'kind'],
      [{ value: 'jumlahkan(' }, 'value'],
      [{ classes: 'acak' }, 'classes'],
      [{ classCount: 1 }, 'class-count'],
      [{ classCount: Number.NaN }, 'class-count'],
      [{ classes: 'given' }, 'breaks'],
      [{ classes: 'given', breaks: '20 10' }, 'breaks'],
      [{ classes: 'given', breaks: 'banyak' }, 'breaks'],
      [{ tiles: 'javascript:alert(1)/{z}/{x}/{y}' }, 'tiles'],
      [{ view: 'grafik' }, 'view'],
    ];
    for (const [change, attribute] of wrong) assert.equal(mapProblem({ ...fine, ...change })?.attribute, attribute);
  });

  it('reads breaks with any space between them', () => {
    assert.deepEqual(breaksOf(' 1  2.5\n3 '), [1, 2.5, 3]);
  });
});
