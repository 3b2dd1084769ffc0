import {
  CellStyleModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  ModuleRegistry,
  TextFilterModule,
} from 'ag-grid-community';

ModuleRegistry.registerModules([ClientSideRowModelModule, TextFilterModule, ColumnApiModule, CellStyleModule]);

let grid;
let box;

export function mount(place, rows, columns) {
  box = place;
  grid = createGrid(place, {
    rowData: rows,
    columnDefs: columns.map((field) => ({
      field,
      width: 127,
      sortable: true,
      filter: field === 'nama' ? 'agTextColumnFilter' : false,
    })),
    animateRows: false,
    suppressColumnMoveAnimation: true,
  });
}

export function sort() {
  grid.applyColumnState({ state: [{ colId: 'pengguna', sort: 'desc' }] });
}

export async function filter(text) {
  await grid.setColumnFilterModel('nama', { filterType: 'text', type: 'contains', filter: text });
  grid.onFilterChanged();
}

// Rows are moved about: the first is the one that says so.
export function first() {
  return box.querySelector('.ag-row[row-index="0"]')?.textContent ?? '';
}

export function scroller() {
  return box.querySelector('.ag-grid-viewport');
}
