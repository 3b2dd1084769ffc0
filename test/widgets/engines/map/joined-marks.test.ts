import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Clusters } from '../../../../packages/widgets/src/engines/map/clusters.js';
import { JoinedMarks } from '../../../../packages/widgets/src/engines/map/joined-marks.js';
import { LoosePoints } from '../../../../packages/widgets/src/engines/map/loose-points.js';
import type { MapPoint } from '../../../../packages/widgets/src/engines/map/map-point.js';
import { flatten } from '../../../../packages/widgets/src/engines/map/mercator.js';
import { fitted } from '../../../../packages/widgets/src/engines/map/view.js';

const points = (prefix: string, many: number): readonly MapPoint[] =>
  Array.from({ length: many }, (_, index) => ({
    id: `${prefix}${index}`,
    latitude: -5 - (index % 20) * 0.002,
    longitude: 105 + Math.floor(index / 20) * 0.002,
    name: prefix,
    kind: 'k0',
    area: undefined,
  }));

describe('marks of several layers', () => {
  const [first, second, third] = [points('a', 300), points('b', 300), points('c', 3)];
  const marks = new JoinedMarks([new Clusters(first), new Clusters(second), new LoosePoints(third)]);
  const view = fitted(
    first.map(({ latitude, longitude }) => flatten(latitude, longitude)),
    { width: 600, height: 400 },
  );

  it('hold every point of every layer once', () => {
    const found = marks.marksOf(view, 60);
    const inside = found.flatMap((mark) =>
      mark.cluster === undefined ? (mark.point?.id ?? []) : marks.pointsOf(mark.cluster, 1_000).map(({ id }) => id),
    );
    assert.deepEqual([...inside].sort(), [...first, ...second, ...third].map(({ id }) => id).sort());
  });

  it('have keys and an order of their own', () => {
    const found = marks.marksOf(view, 60);
    assert.equal(new Set(found.map(({ key }) => key)).size, found.length);
    assert.deepEqual(
      found.map(({ order }) => order),
      found.map((_, index) => index),
    );
  });

  it('open into points of their own layer', () => {
    for (const { cluster, key } of marks.marksOf(view)) {
      if (cluster === undefined) continue;
      assert.notEqual(marks.zoomOf(cluster), undefined);
      assert.equal(new Set(marks.pointsOf(cluster).map(({ name }) => name)).size, 1, key);
    }
  });
});
