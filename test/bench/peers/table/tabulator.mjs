import 'tabulator-tables/dist/css/tabulator.min.css';
import { FilterModule, FormatModule, SortModule, Tabulator } from 'tabulator-tables';

Tabulator.registerModule([FilterModule, FormatModule, SortModule]);

let table;
let box;

export function mount(place, rows, columns) {
  box = place;
  table = new Tabulator(place, {
    data: rows,
    height: 480,
    index: '_id',
    columns: columns.map((field) => ({
      title: field,
      field,
      width: 127,
      sorter: field === 'pengguna' ? 'number' : 'string',
    })),
  });
}

export function sort() {
  table.setSort('pengguna', 'desc');
}

export function filter(text) {
  table.setFilter('nama', 'like', text);
}

export function first() {
  return box.querySelector('.tabulator-row')?.textContent ?? '';
}

export function scroller() {
  return box.querySelector('.tabulator-tableholder');
}
