import { lineY, plot } from '@observablehq/plot';

let place;

export function mount(box, points) {
  place = box;
  place.replaceChildren(draw(points));
}

// A plot is made anew for other data.
export function update(points) {
  place.replaceChildren(draw(points));
}

function draw({ x, y }) {
  return plot({ width: 800, height: 400, y: { grid: true }, marks: [lineY(y, { x, y, stroke: '#0b62c4' })] });
}
