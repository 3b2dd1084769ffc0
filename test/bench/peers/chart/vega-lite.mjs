import { parse, View } from 'vega';
import { compile } from 'vega-lite';

let view;

export async function mount(box, points) {
  const { spec } = compile({
    width: 740,
    height: 360,
    autosize: { type: 'fit', contains: 'padding' },
    data: { name: 'points', values: rows(points) },
    mark: { type: 'line', strokeWidth: 1 },
    encoding: {
      x: { field: 'x', type: 'quantitative' },
      y: { field: 'y', type: 'quantitative', scale: { zero: false } },
    },
  });
  view = new View(parse(spec), { renderer: 'canvas', container: box });
  await view.runAsync();
}

export async function update(points) {
  view.data('points', rows(points));
  await view.runAsync();
}

function rows({ x, y }) {
  return x.map((at, place) => ({ x: at, y: y[place] }));
}
