import { expect } from '@open-wc/testing';
import { memoryTable, type Row } from '@satudata/client';
import { firstRows } from '../../../../packages/widgets/src/controllers/first-rows.js';
import {
  detailsOf,
  drawAnswer,
  fieldsOf,
  itemsOf,
  lookKey,
  type MapLook,
  reportNotes,
} from '../../../../packages/widgets/src/elements/map/draw-answer.js';
import { MapText } from '../../../../packages/widgets/src/elements/map/map-text.js';
import { drawLines, drawPoints } from '../../../../packages/widgets/src/elements/map/points.js';
import { speak } from './words-host.js';

const look: MapLook = {
  kind: 'points',
  latitude: '',
  longitude: '',
  point: '',
  name: '',
  category: '',
  size: '',
  value: '',
  unit: undefined,
  classes: 'quantile',
  classCount: 5,
  breaks: '',
  details: '',
};
const rows = [{ nama: 'A', jenis: 'taman', lat: -5, lon: 105 }] as readonly Row[];
const pens = { points: { drawLines, drawPoints }, areas: undefined };
const manner = { most: 0, told: () => undefined, sign: undefined };
const asked = async () => ({
  rows: await firstRows(memoryTable(rows), { signal: new AbortController().signal, fresh: false }),
});

describe('an answer drawn on a map', () => {
  it('waits for what it is drawn with', async () => {
    const answer = await asked();
    const text = new MapText(await speak('points'), fieldsOf(answer));
    const items = itemsOf(answer, answer.rows.page.rows, look);
    expect(drawAnswer(answer, items, look, { points: undefined, areas: undefined }, text, manner)).to.equal(undefined);
    expect(drawAnswer(answer, items, look, pens, text, manner)?.items).to.have.length(1);
  });

  it('is drawn in its own sign among other layers, and its panel tells all but name and place', async () => {
    const answer = await asked();
    const text = new MapText(await speak('points'), fieldsOf(answer));
    const items = itemsOf(answer, [...rows, ...rows], look);
    const drawn = drawAnswer(answer, items, look, pens, text, { ...manner, sign: 'k3' });
    expect(drawn?.scene.points.map(({ kind }) => kind)).to.deep.equal(['k3', 'k3']);
    const details = drawn === undefined ? [] : detailsOf(answer, items, look, drawn, text);
    expect(details.map(({ label }) => label)).to.deep.equal(['Jenis']);
  });

  it('tells how much of a large table was read by what is in view', async () => {
    const text = new MapText(await speak('points'), []);
    const told = (read: number, here: number, coming = false) =>
      reportNotes({ read, here, total: 60_000, coming }, text).map((note) => note.text);
    expect(reportNotes(undefined, text)).to.deep.equal([]);
    expect(told(961, 961)).to.deep.equal([
      '961 dari 60.000 baris dibaca: yang terletak di bagian peta yang terlihat dan sekitarnya.',
    ]);
    expect(told(50_000, 55_000)[0]).to.contain('50.000 dari 55.000 baris di bagian peta ini ditampilkan');
    expect(told(961, 961, true)[0]).to.contain('Memuat baris di bagian peta ini');
  });

  it('is drawn again when any part of its looks changes', () => {
    const first = lookKey(look);
    for (const name of Object.keys(look)) expect(lookKey({ ...look, [name]: 7 }), name).not.to.equal(first);
  });
});
