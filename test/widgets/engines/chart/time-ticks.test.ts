import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeTicks } from '../../../../packages/widgets/src/engines/chart/time-ticks.js';
import fc from '../../../fast-check.js';

const at = (text: string): number => Date.parse(`${text}Z`);
const days = (ticks: readonly number[]): string[] => ticks.map((tick) => new Date(tick).toISOString().slice(0, 10));

test('three years of months are named half-yearly where there is room, and yearly where there is not', () => {
  const [from, to] = [at('2023-01-01T00:00'), at('2025-12-01T00:00')];
  assert.deepEqual(days(timeTicks(from, to, 6, 'month').ticks), [
    '2023-01-01',
    '2023-07-01',
    '2024-01-01',
    '2024-07-01',
    '2025-01-01',
    '2025-07-01',
  ]);
  const yearly = timeTicks(from, to, 4, 'month');
  assert.deepEqual([yearly.unit, days(yearly.ticks)], ['year', ['2023-01-01', '2024-01-01', '2025-01-01']]);
});

test('years are never divided into months where only years are known', () => {
  const { unit, ticks } = timeTicks(at('2020-01-01T00:00'), at('2022-01-01T00:00'), 20, 'year');
  assert.deepEqual([unit, ticks.length], ['year', 3]);
});

test('a day is divided into hours', () => {
  const { unit, ticks } = timeTicks(at('2024-05-01T00:00'), at('2024-05-01T23:00'), 5, 'moment');
  assert.deepEqual([unit, ticks.length], ['moment', 4]);
});

test('ticks are within the axis, ascend, and are no more than asked for', () => {
  const year = fc.integer({ min: 1900, max: 2100 });
  fc.assert(
    fc.property(
      year,
      year,
      fc.integer({ min: 2, max: 12 }),
      fc.constantFrom('year', 'month', 'day' as const),
      (a, b, most, finest) => {
        const [from, to] = [Date.UTC(Math.min(a, b), 3, 7), Date.UTC(Math.max(a, b), 9, 21)];
        const { ticks } = timeTicks(from, to, most, finest as 'year' | 'month' | 'day');
        assert.ok(ticks.length <= most);
        assert.ok(
          ticks.every((tick, index) => tick >= from && tick <= to && (index === 0 || tick > (ticks[index - 1] ?? 0))),
        );
      },
    ),
  );
});
