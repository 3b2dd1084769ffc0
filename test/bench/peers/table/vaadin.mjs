import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-sort-column.js';

let grid;
let all;
let used;

export function mount(place, rows, columns) {
  all = rows;
  grid = document.createElement('vaadin-grid');
  grid.style.height = '480px';
  for (const path of columns) {
    const column = document.createElement('vaadin-grid-sort-column');
    column.path = path;
    column.width = '127px';
    column.flexGrow = 0;
    if (path === 'pengguna') used = column;
    grid.append(column);
  }
  grid.items = rows;
  place.append(grid);
}

export function sort() {
  used.direction = 'desc';
}

// Its array of rows is what its documentation filters.
export function filter(text) {
  grid.items = all.filter((row) => row.nama.toLowerCase().includes(text));
}

export function first() {
  const row = [...grid.shadowRoot.querySelectorAll('#items > tr')].find(
    (each) => each.getAttribute('aria-rowindex') === '2' && !each.hidden,
  );
  return [...(row?.querySelectorAll('slot') ?? [])]
    .flatMap((slot) => slot.assignedElements())
    .map((cell) => cell.textContent)
    .join(' ');
}

export function scroller() {
  return grid.shadowRoot.querySelector('#table');
}
