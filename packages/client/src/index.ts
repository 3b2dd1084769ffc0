export type { DatasetPage, DatasetSearch, FacetField, FacetValue } from './catalog/datasets.js';
export type { Collection } from './catalog/lists.js';
export type { PortalStatus, StatusOptions } from './catalog/status.js';
export { type Client, createClient, type TableOptions } from './client/client.js';
export { open } from './client/open.js';
export { type OpenOptions, openSource } from './client/open-source.js';
export type { ClientOptions } from './client/portal-of.js';
export { canPass } from './errors/passing.js';
export { isSatuError, SatuError, type SatuErrorCode, type SatuErrorDetails } from './errors/satu-error.js';
export type { World } from './live/world.js';
export type { Dataset, Licence, Named, Resource } from './model/dataset.js';
export type { Field, FieldType } from './model/field.js';
export type { OddRow } from './model/odd-row.js';
export type { Page } from './model/page.js';
export type { ColumnKind, ParsedColumn, ParsedReason } from './model/parsed-column.js';
export type { RegionCodes } from './model/region-codes.js';
export type { JsonArray, JsonObject, Row, Value } from './model/row.js';
export type { RowFinding, RowNote } from './model/row-note.js';
export type { TableChange } from './model/table-change.js';
export type { TableInfo } from './model/table-info.js';
export type { BucketText } from './query/bucket-text.js';
export type { CompareOp, Condition, Scalar } from './query/condition.js';
export { parseDuration } from './query/duration.js';
export { type MeasureText, parseMeasure } from './query/measure-text.js';
export { everything, type Measure, type MeasureOp, type Query, queryKey, type SortKey } from './query/query.js';
export type { ComparableWith, FieldTests, FieldWhere, WhereObject } from './query/where-object.js';
export { parseWhere } from './query/where-text.js';
export { acceptsKinds } from './sources/accepts-kinds.js';
export type { CkanActivity } from './sources/ckan/actions/activity.js';
export type { CallActionOptions } from './sources/ckan/actions/call-action.js';
export type {
  ActionArguments,
  ActionResult,
  CallAction,
  CkanActionName,
  CkanActions,
} from './sources/ckan/actions/ckan-actions.js';
export type { CkanDataset, CkanFoundDataset, CkanSearch, SearchParameters } from './sources/ckan/actions/dataset.js';
export type { CkanField } from './sources/ckan/actions/datastore.js';
export type { CkanGroup, CkanOrganization } from './sources/ckan/actions/organization.js';
export type { CkanResource, CkanView } from './sources/ckan/actions/resource.js';
export type { CkanLicense, CkanStatus } from './sources/ckan/actions/site.js';
export type { CkanTag, CkanVocabulary } from './sources/ckan/actions/tag.js';
export type { CkanUser } from './sources/ckan/actions/user.js';
export type { WritingAction } from './sources/ckan/actions/writing-action.js';
export type { NumberMode } from './sources/ckan/envelope.js';
export type { ActionParameters } from './sources/ckan/portal.js';
export type { PortalAbilities } from './sources/ckan/portal-abilities.js';
export { type MemoryOptions, MemorySource, nothingKnown } from './sources/memory.js';
export type {
  CallOptions,
  Capabilities,
  Description,
  FilterCapability,
  Progress,
  ReadOptions,
  Source,
} from './sources/source.js';
export { registerSource, type SourceKind } from './sources/source-kind.js';
export type { SourceOptions } from './sources/source-options.js';
export {
  BaseTable,
  type FieldName,
  type PageOptions,
  type RowsOptions,
  type TableParts,
  type TableWatchOptions,
} from './table/base-table.js';
export type { DownloadFormat, DownloadOptions, DownloadStream } from './table/download.js';
export { memoryTable } from './table/memory-table.js';
export type { SchemaIssue, SchemaResult, StandardSchema } from './table/standard-schema.js';
export type { DistinctValue, DistinctValues, SummarizeOptions } from './table/summarize.js';
export type { GroupText, HeldValue, MeasureTexts, SummaryRow } from './table/summary-row.js';
export { Table } from './table/table.js';
export type { RetryNotice } from './transport/again.js';
export type { AnswerNotice, Caller, PaceOptions, RequestNotice } from './transport/observed.js';
export type { Surroundings } from './transport/surroundings.js';
export type { ColumnOverride } from './typing/decide-column.js';
export type { AnswerStore, StoredAnswer } from './wrap/answer-store.js';
export type { KeepOptions } from './wrap/kept.js';
