import { Clusters } from '../../../../packages/widgets/dist/engines/map/clusters.js';
import { MapSurface } from '../../../../packages/widgets/dist/engines/map/map-surface.js';

let place;
const index = (points) => new Clusters(points);
const host = {
  say: (word, values) => `${word} ${Object.values(values ?? {}).join(' ')}`,
  formatDistance: (metres) => `${metres} m`,
  select: () => undefined,
  gather: () => undefined,
  announce: () => undefined,
};

/** The map that our elements share, given what the other libraries are given. It fits itself to the places. */
export function mount(box, places) {
  place = box;
  new MapSurface(box, host).update({
    points: places,
    shapes: { k0: 'M12 2L22 12L12 22L2 12Z' },
    layers: [],
    index,
    dots: true,
    framing: '',
    selected: undefined,
    here: undefined,
    tiles: '',
    attribution: '',
  });
}

export function drawn() {
  return place.querySelector('.mark') !== null;
}
