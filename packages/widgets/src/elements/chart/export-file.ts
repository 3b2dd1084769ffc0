import { memoryTable, type Row, type Table, type TableInfo, type Value } from '@satudata/client';
import type { ChartText } from './chart-text.js';
import { pictureOf, type Shown } from './picture.js';

/** Formats of what is drawn. */
export type DrawnFormat = 'png' | 'svg' | 'csv';

/** Pixels of a PNG for each pixel of the page. */
const sharpness = 2;

/** Makes a file of what a chart shows. Rejects where the browser cannot draw it. */
export async function exportFile(
  shown: Shown,
  info: TableInfo,
  format: DrawnFormat,
): Promise<AsyncIterable<Uint8Array>> {
  if (format === 'csv') return drawnTable(shown.text).download('csv', {});
  const picture = pictureOf(shown, info, new Date());
  const written = new XMLSerializer().serializeToString(picture);
  if (format === 'svg') return once(new TextEncoder().encode(written));
  const size = { width: Number(picture.getAttribute('width')), height: Number(picture.getAttribute('height')) };
  return once(new Uint8Array(await (await raster(written, size)).arrayBuffer()));
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield await Promise.resolve(bytes);
}

/** What is drawn, as rows: places with the values of each series, as numbers rather than as they are written. */
export function drawnTable(text: ChartText): Table {
  const { points, series, exact, beside = [] } = text.answer.data;
  const names = series.map((_, index) => (series.length > 1 ? text.series(index) : text.measure));
  // Two series may have one name; a column must not hide the other.
  const others = beside.map((one) => [names[one.series] ?? '', one.label(text.localize)].join(': '));
  const columns = [text.xLabel, ...names, ...others].map((name, index, all) =>
    all.indexOf(name) < index ? `${name} (${index})` : name,
  );
  const rows = points.map((_, point): Row => {
    const cells: [string, Value][] = [[columns[0] ?? '', text.point(point, 'long')]];
    for (const [index, { values }] of series.entries()) {
      cells.push([columns[index + 1] ?? '', exact.get(`${index} ${point}`) ?? values[point] ?? null]);
    }
    for (const [index, { values }] of beside.entries()) {
      cells.push([columns[1 + series.length + index] ?? '', values[point] ?? null]);
    }
    return Object.fromEntries(cells);
  });
  const fields = columns.map((name, index) => ({
    name,
    type: index === 0 ? ('text' as const) : ('number' as const),
    exact: false,
  }));
  return memoryTable(rows, { fields }) as unknown as Table;
}

// A data address: a strict page allows pictures from there, but not from memory.
async function raster(
  written: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(written)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png');
  });
}
