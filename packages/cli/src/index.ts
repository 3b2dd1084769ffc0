export type { Console } from './console.js';
export { type ExamineOptions, examine } from './doctor/examine.js';
export type { Finding, FindingState } from './doctor/finding.js';
export { type Verdict, verdictsOf } from './doctor/verdict.js';
export { htmlTable } from './html-table.js';
export { typesOf } from './row-types.js';
export { run } from './run.js';
export { type Snapshot, snapshotOf } from './snapshot.js';
