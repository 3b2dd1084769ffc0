import { expect } from '@open-wc/testing';
import { joinedMap } from '../../../../packages/widgets/src/elements/map/joined-map.js';
import type { MapPart } from '../../../../packages/widgets/src/elements/map/map-part.js';
import { LoosePoints } from '../../../../packages/widgets/src/engines/map/loose-points.js';

const layer = { extent: [], draw: () => '' };
const part = (label: string, kind: string, sign: string): MapPart => {
  const own = { ...layer };
  return {
    label,
    kind,
    sign,
    filter: '',
    details: [],
    drawn: {
      items: [{ id: `${label}1`, name: label, place: undefined, row: {} }],
      scene: {
        points: [],
        shapes: {},
        layers: [own],
        index: (points) => new LoosePoints(points),
        dots: kind === 'points',
      },
      legends: [
        { title: '', sentence: 'x', form: kind === 'areas' ? 'fill' : kind === 'lines' ? 'line' : 'sign', entries: [] },
      ],
      columns: [],
      notes: [{ text: 'Ada yang hilang.' }],
    },
  };
};

describe('layers put on one map', () => {
  it('are left as they are where there is only one', () => {
    const only = part('A', 'points', 'k0');
    expect(joinedMap([only])).to.equal(only.drawn);
  });

  it('lie with what covers much below, in the order of the page otherwise', () => {
    const [points, lines, areas] = [part('A', 'points', 'k0'), part('B', 'lines', 'k1'), part('C', 'areas', 'k2')];
    const map = joinedMap([points, lines, areas]);
    expect(map.scene.layers).to.deep.equal([areas, lines, points].flatMap(({ drawn }) => drawn.scene.layers));
    expect(map.items.map(({ id }) => id)).to.deep.equal(['A1', 'B1', 'C1']);
    expect(map.scene.dots).to.equal(false);
  });

  it('say which layer a legend and a note is of, with its sign', () => {
    const map = joinedMap([part('A', 'points', 'k0'), part('B', 'lines', 'k1'), part('C', 'areas', 'k2')]);
    expect(map.legends.map(({ label, entries }) => [label, ...entries.map(({ kind }) => kind)])).to.deep.equal([
      ['A', 'k0'],
      ['B', 'k1'],
      ['C'],
    ]);
    expect(map.notes.map(({ text }) => text)).to.deep.equal(
      ['A', 'B', 'C'].map((label) => `${label}: Ada yang hilang.`),
    );
  });
});
