import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { renderMapTable } from '../../../../packages/widgets/src/elements/map/map-table.js';
import { plain } from '../../shadow.js';
import { speak } from './words-host.js';

const place = { latitude: -5.1, longitude: 105.3 };
const items = [
  { id: 'a', name: 'Taman', place, row: { isi: '3' } },
  { id: 'b', name: 'Pasar', place: undefined, row: {} },
  { id: 'c', name: 'Halte', place, row: {} },
];
const columns = [
  { label: 'Isi', numeric: true, text: ({ row }: { row: object }) => String((row as { isi?: string }).isi ?? '') },
];

describe('the table beside a map', () => {
  it('names every row with its values, leads to the map, and says what has no value or place', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const done: string[] = [];
    const acts = { show: (id: string) => done.push(id), more: () => done.push('more'), moreText: 'lagi' };
    render(
      renderMapTable({
        localize: await speak('points'),
        name: 'Data',
        items,
        columns,
        rows: 2,
        layers: [],
        listed: 0,
        list: () => undefined,
        chosen: ['a'],
        ...acts,
      }),
      box,
    );
    expect(box.querySelector('caption')?.textContent).to.equal('Data');
    expect([...box.querySelectorAll('tbody tr')].map((row) => plain(row.textContent))).to.deep.equal([
      'Taman 3',
      'Pasar tanpa lokasi –Tidak ada data',
    ]);
    expect(box.querySelector('tbody button')?.getAttribute('aria-label')).to.equal('Taman: tunjukkan di peta');
    expect(box.querySelector('tr[aria-current=true]')?.getAttribute('data-id')).to.equal('a');
    for (const button of box.querySelectorAll('button')) button.click();
    expect(done).to.deep.equal(['a', 'more']);
  });
});
