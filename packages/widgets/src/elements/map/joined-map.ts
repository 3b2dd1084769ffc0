import { JoinedMarks } from '../../engines/map/joined-marks.js';
import type { DrawnMap, Legend } from './drawn-map.js';
import { kindShapes } from './kind-shapes.js';
import type { MapPart } from './map-part.js';

// What covers much lies below what covers little.
const order = ['areas', 'heat', 'lines', 'points'];

// With several layers each says which it is, and what its own sign is.
function labelled(part: MapPart): readonly Legend[] {
  const { label, sign, drawn } = part;
  return drawn.legends.map((legend) => ({
    ...legend,
    label,
    title: legend.title === '' ? label : legend.title,
    entries:
      legend.entries.length === 0 && legend.form !== 'fill' ? [{ kind: sign, text: label, radius: 8 }] : legend.entries,
  }));
}

/** Puts layers on one map: all their things, marks, legends and notes. The ids of their things must differ. */
export function joinedMap(parts: readonly MapPart[]): DrawnMap {
  const [only, second] = parts;
  if (only !== undefined && second === undefined) return only.drawn;
  const ranked = [...parts].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return {
    items: parts.flatMap(({ drawn }) => drawn.items),
    scene: {
      points: parts.flatMap(({ drawn }) => drawn.scene.points),
      shapes: kindShapes,
      layers: ranked.flatMap(({ drawn }) => drawn.scene.layers),
      index: () => new JoinedMarks(parts.map(({ drawn: { scene } }) => scene.index(scene.points))),
      dots: parts.every(({ drawn }) => drawn.scene.dots),
    },
    legends: parts.flatMap(labelled),
    columns: only?.drawn.columns ?? [],
    notes: parts.flatMap(({ label, drawn }) =>
      drawn.notes.map((note) => ({ ...note, text: `${label}: ${note.text}` })),
    ),
  };
}
