export { SatuChart } from './elements/chart/chart.js';
export { SatuData } from './elements/data/data.js';
export { SatuFilter } from './elements/filter/filter.js';
export { SatuHotspotMap } from './elements/hotspot-map/hotspot-map.js';
export { SatuStat } from './elements/stat/stat.js';
export { SatuColumn } from './elements/table/column.js';
export { SatuTable } from './elements/table/table.js';
export {
  SatuErrorEvent,
  SatuFilterEvent,
  SatuLoadEvent,
  SatuPageEvent,
  SatuSelectEvent,
  SatuSortEvent,
} from './foundation/events.js';
export type { State } from './foundation/state.js';
