import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Classing, classesOf, stepOf } from '../../../../packages/widgets/src/shape/map/classes.js';
import fc from '../../../fast-check.js';

const values = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1, maxLength: 60 });
const ways = fc.constantFrom<Classing>('quantile', 'equal', 'natural');

describe('classes of values', () => {
  it('hold every value, in ascending bounds, and no more of them than were asked for', () => {
    fc.assert(
      fc.property(values, ways, fc.integer({ min: 2, max: 7 }), (list, by, count) => {
        const { bounds, classOf } = classesOf(list, { by, count });
        assert.ok(bounds.length - 1 <= count);
        assert.ok(bounds.every((bound, index) => index === 0 || bound >= (bounds[index - 1] ?? 0)));
        for (const value of list) assert.notEqual(classOf(value), undefined);
      }),
    );
  });

  it('put a larger value never into a lower class', () => {
    fc.assert(
      fc.property(values, ways, (list, by) => {
        const { classOf } = classesOf(list, { by, count: 5 });
        const sorted = [...list].sort((a, b) => a - b).map((value) => classOf(value) ?? -1);
        assert.deepEqual(
          sorted,
          [...sorted].sort((a, b) => a - b),
        );
      }),
    );
  });

  it('share values evenly, step evenly, or part where values cluster', () => {
    const list = [1, 2, 3, 4, 100, 101, 102, 103, 900, 901];
    const of = (by: Classing): readonly number[] => classesOf(list, { by, count: 3 }).bounds;
    assert.deepEqual(of('equal'), [1, 301, 601, 901]);
    assert.deepEqual(of('natural'), [1, 100, 900, 901]);
    assert.deepEqual(of('quantile'), [1, 4, 103, 901]);
  });

  it('follow the breaks of the author, and leave out what lies in none', () => {
    const { bounds, classOf } = classesOf([5, 12, 30], { by: 'given', count: 5, breaks: [10, 20] });
    assert.deepEqual(bounds, [5, 10, 20, 30]);
    assert.deepEqual([5, 10, 20, 30, 31].map(classOf), [0, 1, 2, 2, undefined]);
  });

  it('are one where all values are the same', () => {
    assert.equal(classesOf([7, 7, 7], { by: 'natural', count: 5 }).classOf(7), 0);
  });

  it('take steps of a colour scale that lie far apart', () => {
    assert.deepEqual(
      [0, 1, 2].map((at) => stepOf(at, 3)),
      [0, 3, 6],
    );
    assert.equal(stepOf(0, 1), 4);
  });
});
