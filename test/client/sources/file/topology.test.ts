import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileRows } from '../../../../packages/client/src/sources/file/file-rows.js';
import { topologyRows } from '../../../../packages/client/src/sources/file/topology.js';
import { quick } from '../../fake-portal.js';
import { serve } from '../../http-server.js';

// Two squares that share the border between them, and a line.
const topology = {
  type: 'Topology',
  transform: { scale: [0.01, 0.01], translate: [105, -5] },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 10],
      [10, 0],
      [0, -10],
      [-10, 0],
    ],
  ],
  objects: {
    jalan: { type: 'LineString', arcs: [0] },
    kelurahan: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { nama: 'Barat (contoh)' } },
        { type: 'Polygon', arcs: [[0, 2]], id: 'T', properties: { nama: 'Timur (contoh)' } },
      ],
    },
  },
};

test('areas that share borders are read whole', async () => {
  const { base } = await serve(() => ({ body: topology }));
  const found = [];
  for await (const batch of fileRows(`${base}/wilayah.topojson`, { ...quick, retries: 0 }, undefined))
    found.push(...batch.rows.map((row) => ({ ...row })));
  assert.deepEqual(
    found.map((row) => row['nama']),
    ['Barat (contoh)', 'Timur (contoh)'],
  );
  assert.equal(found[1]?.['id'], 'T');
  assert.deepEqual(found[0]?.['geometry'], {
    type: 'Polygon',
    coordinates: [
      [
        [105.1, -5],
        [105.1, -4.9],
        [105, -4.9],
        [105, -5],
        [105.1, -5],
      ],
    ],
  });
});

test('an object is chosen by its name', () => {
  const [line] = topologyRows(topology, 'jalan', 'https://peta.example/x.topojson');
  assert.deepEqual(line?.['geometry'], {
    type: 'LineString',
    coordinates: [
      [105.1, -5],
      [105.1, -4.9],
    ],
  });
});

test('a topology without that object, or with broken arcs, says so', () => {
  for (const [broken, name] of [
    [topology, 'sungai'],
    [topology, '__proto__'],
    [{ type: 'Topology', objects: {} }, undefined],
    [{ ...topology, arcs: [] }, undefined],
    [{ type: 'Topology', objects: null }, undefined],
  ] as const)
    assert.throws(() => topologyRows(broken, name, 'https://peta.example/x.topojson'), { code: 'unexpected-shape' });
});
