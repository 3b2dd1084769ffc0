import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clusters } from '../../../../packages/widgets/src/engines/map/clusters.js';
import type { MapPoint } from '../../../../packages/widgets/src/engines/map/map-point.js';
import { MOST_MARKS } from '../../../../packages/widgets/src/engines/map/mark-index.js';
import { flatten } from '../../../../packages/widgets/src/engines/map/mercator.js';
import { fitted, NEAREST_ZOOM } from '../../../../packages/widgets/src/engines/map/view.js';

const point = (id: string, latitude: number, longitude: number, kind = 'active'): MapPoint => ({
  id,
  latitude,
  longitude,
  name: id,
  kind,
  area: undefined,
});
const window = { width: 800, height: 500 };
const viewOf = (points: readonly MapPoint[]) =>
  fitted(
    points.map(({ latitude, longitude }) => flatten(latitude, longitude)),
    window,
  );

test('every point is in exactly one mark, and there are never more marks than a keyboard can walk', () => {
  const points = Array.from({ length: 2_000 }, (_, index) =>
    point(
      `p${index}`,
      -5.2 + (index % 50) * 0.004,
      105.2 + Math.floor(index / 50) * 0.005,
      index % 3 ? 'active' : 'faulty',
    ),
  );
  const marks = new Clusters(points).marksOf(viewOf(points), 40);
  assert.ok(marks.length <= MOST_MARKS && marks.length > 1);
  assert.equal(
    marks.reduce((sum, mark) => sum + mark.count, 0),
    2_000,
  );
  const faulty = marks.reduce((sum, mark) => sum + (mark.kinds['faulty'] ?? 0), 0);
  assert.equal(faulty, points.filter(({ kind }) => kind === 'faulty').length);
});

test('points far apart are marks of their own', () => {
  const points = [point('a', -5.1, 105.2), point('b', -5.2, 105.4)];
  const marks = new Clusters(points).marksOf(viewOf(points));
  assert.deepEqual(marks.map((mark) => mark.key).sort(), ['a', 'b']);
});

test('a cluster says at which zoom it falls apart, unless its points share one spot', () => {
  const near = [point('a', -5.1, 105.3), point('b', -5.1005, 105.3005)];
  const clusters = new Clusters(near);
  const mark = clusters.marksOf({ ...viewOf(near), zoom: 10 })[0];
  assert.ok(mark?.cluster !== undefined);
  const zoom = clusters.zoomOf(mark.cluster);
  assert.ok(zoom !== undefined && zoom > 10 && zoom <= NEAREST_ZOOM);

  const same = new Clusters([point('a', -5.1, 105.3), point('b', -5.1, 105.3)]);
  const spot = same.marksOf(viewOf(near))[0];
  assert.ok(spot?.cluster !== undefined);
  assert.equal(same.zoomOf(spot.cluster), undefined);
  assert.deepEqual(
    same.pointsOf(spot.cluster).map(({ id }) => id),
    ['a', 'b'],
  );
});

test('a cluster knows its kinds, whatever these are called, and stands where its first point does', () => {
  const kinds = ['order', 'point_count', '__proto__', 'aktif'];
  const points = [
    point('alone', -5.4, 105.9),
    ...kinds.flatMap((kind, at) => [point(`${kind} 1`, -5.1, 105.3, kind), point(`${at}`, -5.1, 105.3001, kind)]),
  ];
  const marks = new Clusters(points).marksOf(viewOf(points));
  assert.deepEqual(
    marks.map(({ count }) => count),
    [1, 8],
  );
  assert.deepEqual(Object.entries(marks[1]?.kinds ?? {}).sort(), kinds.map((kind) => [kind, 2]).sort());
  assert.equal(marks[1]?.order, 1);
});
