import Supercluster from 'supercluster';
import { type Place, radius, start } from './map-page.js';

const names = 'http://www.w3.org/2000/svg';
let index: Supercluster;
let picture: SVGSVGElement;
let layer: SVGGElement;
let marks: SVGGElement[] = [];
let at = { x: 0, y: 0 };
const zoom = start.zoom;
const world = 256 * 2 ** zoom;

/** The least that shows clusters and can be dragged: supercluster, its projection in four lines, and SVG. */
export function mount(box: HTMLElement, places: readonly Place[]): void {
  index = new Supercluster({ radius, extent: 256, maxZoom: 19 });
  index.load(
    places.map((place) => ({
      type: 'Feature',
      properties: place,
      geometry: { type: 'Point', coordinates: [place.longitude, place.latitude] },
    })),
  );
  at = flat(start.longitude, start.latitude);
  picture = document.createElementNS(names, 'svg');
  picture.setAttribute('width', '800');
  picture.setAttribute('height', '480');
  layer = document.createElementNS(names, 'g');
  picture.append(layer);
  box.append(picture);
  draw();
  drag();
}

export function drawn(): boolean {
  return marks.length > 0;
}

function flat(longitude: number, latitude: number): { x: number; y: number } {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return {
    x: (longitude / 360 + 0.5) * world,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world,
  };
}

function bounds(): [number, number, number, number] {
  const latitude = (y: number): number => (360 / Math.PI) * Math.atan(Math.exp((0.5 - y / world) * 2 * Math.PI)) - 90;
  const longitude = (x: number): number => (x / world - 0.5) * 360;
  return [longitude(at.x - 400), latitude(at.y + 240), longitude(at.x + 400), latitude(at.y - 240)];
}

function draw(): void {
  marks = index.getClusters(bounds(), zoom).map(({ geometry, properties }) => {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const { x, y } = flat(longitude, latitude);
    const mark = document.createElementNS(names, 'g');
    mark.setAttribute('transform', `translate(${x - at.x + 400} ${y - at.y + 240})`);
    mark.setAttribute('role', 'button');
    mark.setAttribute('tabindex', '-1');
    const count = String((properties as { point_count?: number }).point_count ?? '');
    mark.setAttribute('aria-label', `${count} titik`);
    const disc = document.createElementNS(names, 'circle');
    disc.setAttribute('r', '18');
    disc.setAttribute('fill', '#0b62c4');
    const text = document.createElementNS(names, 'text');
    text.setAttribute('text-anchor', 'middle');
    text.textContent = count;
    mark.append(disc, text);
    return mark;
  });
  layer.removeAttribute('transform');
  layer.replaceChildren(...marks);
}

function drag(): void {
  let from: { x: number; y: number } | undefined;
  picture.onpointerdown = ({ clientX, clientY }) => {
    from = { x: clientX, y: clientY };
  };
  picture.onpointermove = ({ clientX, clientY }) => {
    if (from !== undefined) layer.setAttribute('transform', `translate(${clientX - from.x} ${clientY - from.y})`);
  };
  picture.onpointerup = ({ clientX, clientY }) => {
    if (from === undefined) return;
    at = { x: at.x - (clientX - from.x), y: at.y - (clientY - from.y) };
    from = undefined;
    draw();
  };
}
