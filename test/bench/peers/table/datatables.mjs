import 'datatables.net-dt/css/dataTables.dataTables.min.css';
import DataTable from 'datatables.net-dt';

let table;
let element;

export function mount(place, rows, columns) {
  element = document.createElement('table');
  element.className = 'display';
  place.append(element);
  table = new DataTable(element, {
    data: rows,
    columns: columns.map((data) => ({ data, title: data })),
    deferRender: true,
    autoWidth: false,
    order: [],
    pageLength: 25,
  });
}

export function sort() {
  table.order([6, 'desc']).draw();
}

// Without its smart search, which looks for words in any order.
export function filter(text) {
  table.column(1).search(text, { smart: false, regex: false, caseInsensitive: true }).draw();
}

export function first() {
  return element.querySelector('tbody tr')?.textContent ?? '';
}
