export type { SiteLimits } from './actions/action.js';
export { LockHeld } from './database/lock.js';
export { FaultUnknown, faultList } from './faults/fault.js';
export type { ColumnType } from './own/column-type.js';
export { NoTable } from './own/csv-text.js';
export type { OwnDataset, OwnFile } from './own/own-file.js';
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';
export { seedDatasetId, seedResourceId } from './seed/load.js';
export { type ServedSandbox, type ServeOptions, serveSandbox } from './serve.js';
