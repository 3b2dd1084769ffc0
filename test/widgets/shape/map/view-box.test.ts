import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { memoryTable, type Row } from '@satudata/client';
import {
  areaToAsk,
  common,
  holds,
  inArea,
  inAreaOrTurned,
  widened,
} from '../../../../packages/widgets/src/shape/map/view-box.js';
import fc from '../../../fast-check.js';

const columns = { latitude: 'lat', longitude: 'lon' };
const indonesia = { south: -11.5, north: 6.5, west: 94.5, east: 141.5 };
const city = { south: -5.25, north: -5, west: 105.25, east: 105.5 };

describe('the area that is asked for', () => {
  test('holds the view with half of it around, in round figures', () => {
    assert.deepEqual(widened(city), { south: -5.375, north: -4.875, west: 105.125, east: 105.625 });
  });

  test('never leaves the earth, and never goes round it past 180 degrees', () => {
    assert.deepEqual(widened({ south: -80, north: 80, west: 100, east: 179 }), {
      south: -90,
      north: 90,
      west: 60.5,
      east: 180,
    });
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    fc.assert(
      fc.property(degrees(90), degrees(90), degrees(180), degrees(180), (a, b, c, d) => {
        const view = { south: Math.min(a, b), north: Math.max(a, b), west: Math.min(c, d), east: Math.max(c, d) };
        const wide = widened(view);
        assert.ok(holds(wide, view));
        assert.ok(holds({ south: -90, north: 90, west: -180, east: 180 }, wide));
        // A portal takes plain decimals only.
        for (const side of Object.values(wide)) assert.match(String(side), /^-?\d+(\.\d+)?$/);
      }),
    );
  });

  test('stays the same while a reader moves within it', () => {
    const first = areaToAsk(city, indonesia, undefined);
    assert.deepEqual(first, widened(city));
    const before = { area: first ?? indonesia, cut: false };
    const moved = { ...city, west: 105.35, east: 105.6 };
    assert.equal(areaToAsk(moved, indonesia, before), undefined);
    const away = { ...city, west: 105.4, east: 105.65 };
    assert.deepEqual(areaToAsk(away, indonesia, before), widened(away));
  });

  test('is no larger than where the rows lie, and nothing where none do', () => {
    const extent = { south: -5.15, north: -5.1, west: 105.3, east: 105.35 };
    assert.deepEqual(areaToAsk(city, extent, undefined), extent);
    assert.equal(areaToAsk({ south: 40, north: 41, west: 2, east: 3 }, extent, undefined), undefined);
  });

  test('is asked for again in a part where a cap cut the answer, once the reader comes much nearer', () => {
    const whole = { area: indonesia, cut: true };
    assert.deepEqual(areaToAsk(city, indonesia, whole), widened(city));
    assert.equal(areaToAsk(city, indonesia, { ...whole, cut: false }), undefined);
    const quarter = { south: -7, north: 2, west: 106, east: 130 };
    assert.deepEqual(
      areaToAsk(quarter, indonesia, whole),
      quarter,
      'without what is around it, where that is too much',
    );
    const hardly = { south: -11, north: 6, west: 95, east: 141 };
    assert.equal(areaToAsk(hardly, indonesia, whole), undefined);
  });

  test('meets another where both are', () => {
    assert.deepEqual(common(city, { ...city, west: 105.3, east: 106 }), { ...city, west: 105.3 });
    assert.equal(common(city, { ...city, west: 106, east: 107 }), undefined);
  });
});

describe('rows in an area', () => {
  const rows: readonly Row[] = [
    { id: 'inside', lat: -5.1, lon: 105.3 },
    { id: 'turned', lat: 105.3, lon: -5.1 },
    { id: 'outside', lat: -5.1, lon: 106 },
    { id: 'nowhere', lat: null, lon: null },
  ];
  const found = async (condition: Parameters<ReturnType<typeof memoryTable>['keep']>[0]) =>
    (await memoryTable(rows).keep(condition).page()).rows.map(({ id }) => id);

  test('are those whose coordinates lie in it', async () => {
    assert.deepEqual(await found(inArea(city, columns)), ['inside']);
  });

  test('also those with latitude and longitude in each other’s column', async () => {
    assert.deepEqual(await found(inAreaOrTurned(city, columns, indonesia)), ['inside', 'turned']);
  });

  test('but not where a turned pair is a place of its own', () => {
    const earth = { south: -90, north: 90, west: -180, east: 180 };
    const europe = { south: 45, north: 46, west: 10, east: 11 };
    assert.deepEqual(inAreaOrTurned(europe, columns, earth), inArea(europe, columns));
    const seoul = { south: 37, north: 38, west: 126, east: 127 };
    assert.equal(inAreaOrTurned(seoul, columns, earth).kind, 'or');
  });
});
