export { examine, type Finding, type FindingState } from './doctor/examine.js';
export { htmlTable } from './html-table.js';
export { typesOf } from './row-types.js';
export { type Console, run } from './run.js';
export { type Snapshot, snapshotOf } from './snapshot.js';
