import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field, Row } from '@satudata/client';
import type { ColumnKind } from '../../../packages/client/src/model/parsed-column.js';
import { areaIn, placeColumns, settlePlaces } from '../../../packages/client/src/typing/settled-places.js';
import { Findings } from '../../../packages/client/src/typing/typing-report.js';

const field = (name: string, kind: ColumnKind): Field => ({
  name,
  type: 'number',
  exact: true,
  parsed: { kind, reason: 'name', sampled: 1, missing: 0 },
});

test('a latitude alone is no place, and a point is one by itself', () => {
  assert.deepEqual(placeColumns([field('lat', 'latitude')]), []);
  assert.deepEqual(placeColumns([field('lat', 'latitude'), field('lon', 'longitude'), field('geom', 'point')]), [
    ['lat', 'lon'],
    ['geom'],
  ]);
});

test('a pair is turned or left out as a whole, and told', () => {
  const found = new Findings(0);
  const rows: Row[] = [
    { lat: 105.3, lon: -5.1 },
    { lat: 60, lon: 60 },
    { lat: -5.1, lon: null },
  ];
  const made = rows.map((from, at) => ({ row: { ...from }, from, at }));
  const area = areaIn([{ lat: -5.1, lon: 105.3 }], ['lat', 'lon']);
  settlePlaces(made, ['lat', 'lon'], area, found);
  assert.deepEqual(
    made.map(({ row }) => [row['lat'], row['lon']]),
    [
      [-5.1, 105.3],
      [null, null],
      [-5.1, null],
    ],
  );
  assert.deepEqual([found.swapped, found.misplaced], [1, 1]);
});
