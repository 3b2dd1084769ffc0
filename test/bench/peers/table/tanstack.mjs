import {
  columnFilteringFeature,
  constructTable,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  rowSortingFeature,
  sortFn_basic,
  tableFeatures,
} from '@tanstack/table-core';
import { storeReactivityBindings } from '@tanstack/table-core/store-reactivity-bindings';
import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';

const height = 40;
let table;
let virtualizer;
let frame;
let body;
let names;

export function mount(place, rows, columns) {
  names = columns;
  table = constructTable({
    features: tableFeatures({
      coreReactivityFeature: storeReactivityBindings(),
      columnFilteringFeature,
      rowSortingFeature,
      filteredRowModel: createFilteredRowModel(),
      sortedRowModel: createSortedRowModel(),
    }),
    data: rows,
    columns: columns.map((accessorKey) => ({
      accessorKey,
      header: accessorKey,
      sortFn: sortFn_basic,
      filterFn: filterFn_includesString,
    })),
  });
  frame = document.createElement('div');
  frame.style.cssText = 'height: 480px; overflow: auto;';
  body = document.createElement('div');
  body.style.position = 'relative';
  body.setAttribute('role', 'table');
  frame.append(body);
  place.append(frame);
  virtualizer = new Virtualizer(options());
  virtualizer._didMount();
  virtualizer._willUpdate();
  draw();
}

function options() {
  return {
    count: table.getRowModel().rows.length,
    getScrollElement: () => frame,
    estimateSize: () => height,
    overscan: 3,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: draw,
  };
}

// Rows that stay in view stay as they are, as a framework would leave them.
const drawn = new Map();

function draw() {
  const { rows } = table.getRowModel();
  body.style.height = `${virtualizer.getTotalSize()}px`;
  const items = virtualizer.getVirtualItems();
  const wanted = new Set(items.map(({ index }) => rows[index].id));
  for (const [id, line] of drawn) {
    if (wanted.has(id)) continue;
    line.remove();
    drawn.delete(id);
  }
  for (const { index, start } of items) {
    const row = rows[index];
    const line = drawn.get(row.id) ?? lineOf(row);
    drawn.set(row.id, line);
    line.ariaRowIndex = String(index + 1);
    line.style.transform = `translateY(${start}px)`;
    if (!line.isConnected) body.append(line);
  }
}

function lineOf(row) {
  const line = document.createElement('div');
  line.setAttribute('role', 'row');
  line.style.cssText = `display: flex; position: absolute; top: 0; left: 0; width: 100%; height: ${height}px;`;
  for (const name of names) {
    const cell = document.createElement('div');
    cell.setAttribute('role', 'cell');
    cell.style.cssText = 'flex: 1; overflow: hidden; white-space: nowrap;';
    cell.textContent = String(row.getValue(name));
    line.append(cell);
  }
  return line;
}

function update() {
  frame.scrollTop = 0;
  virtualizer.setOptions(options());
  virtualizer._willUpdate();
  virtualizer.measure();
  draw();
}

export function sort() {
  table.setSorting([{ id: 'pengguna', desc: true }]);
  update();
}

export function filter(text) {
  table.setColumnFilters([{ id: 'nama', value: text }]);
  update();
}

export function first() {
  return body.querySelector('[aria-rowindex="1"]')?.textContent ?? '';
}

export function scroller() {
  return frame;
}
