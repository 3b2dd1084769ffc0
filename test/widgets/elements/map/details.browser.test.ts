import { expect } from '@open-wc/testing';
import type { Field } from '@satudata/client';
import { detailColumns } from '../../../../packages/widgets/src/elements/map/details.js';
import { MapText } from '../../../../packages/widgets/src/elements/map/map-text.js';
import { rowItems } from '../../../../packages/widgets/src/shape/map/row-items.js';
import { speak } from './words-host.js';

const fields: readonly Field[] = ['_id', 'nama', 'alamat', 'lat', 'lon', 'bentuk'].map((name) => ({
  name,
  type: name === 'bentuk' ? 'json' : 'text',
  exact: true,
}));

describe('what the panel of a map tells', () => {
  it('is every column but name, place and shape, or those that the author names', async () => {
    const rows = [{ _id: 1, nama: 'A', alamat: 'Jl. B', lat: '-5.1', lon: '105.3', bentuk: null }];
    const items = rowItems(fields, rows, { latitude: '', longitude: '', point: '', name: '' });
    const text = new MapText(await speak('points'), fields);
    expect(detailColumns(text, fields, items, '').map(({ label }) => label)).to.deep.equal(['Alamat']);
    expect(detailColumns(text, fields, items, 'lat, nama').map(({ label }) => label)).to.deep.equal(['Lat', 'Nama']);
  });
});
