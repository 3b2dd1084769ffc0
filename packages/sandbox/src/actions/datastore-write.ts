import type { DatasetDocument } from '../catalog/document.js';
import type { Session } from '../database/database.js';
import { identifier } from '../database/literal.js';
import { createTable, type TableRequest } from '../datastore/create.js';
import { parseFields } from '../datastore/field.js';
import { filterSql, parseFilters } from '../datastore/filter.js';
import { tableFields, uniqueKey } from '../datastore/info.js';
import { insertRecords, type UpsertMethod, updateRecords } from '../datastore/insert.js';
import { nameList, unquote } from '../datastore/name-list.js';
import { type DataRecord, parseRecords } from '../datastore/record.js';
import { asked } from '../datastore/search.js';
import { readTable, type Table } from '../datastore/table.js';
import { invalid, notFound } from '../errors/failure.js';
import { isRecord, naiveTimestamp, type Parameters } from '../json/plain-value.js';
import { checkAdmin } from './access.js';
import { type Action, type Context, write } from './action.js';
import { changeDataset, withResource } from './change.js';
import { resourceFromForm } from './dataset-form.js';
import { isMissing, lenientBoolean, optionalText, parseJson } from './parameter.js';

function names(value: unknown): readonly string[] | undefined {
  return value === undefined || value === null ? undefined : nameList(value).names.map(unquote);
}

/** Marks a table's resource, and its dataset with it, as changed now. */
function touched(context: Context, dataset: DatasetDocument, id: string, active: boolean): DatasetDocument {
  const resource = dataset.resources.find((one) => one.id === id);
  if (!resource) throw notFound(`Resource "${id}" was not found.`);
  const now = naiveTimestamp(context.now());
  return withResource(context, dataset, {
    ...resource,
    datastore_active: active,
    last_modified: now,
    metadata_modified: now,
  });
}

function checkWritable(context: Context, id: string, parameters: Parameters): DatasetDocument {
  const placed = context.catalog.resource(id);
  if (!placed) throw notFound(`Resource "${id}" was not found.`);
  if (placed.resource.url_type !== 'datastore' && !lenientBoolean(parameters['force'], false)) {
    throw invalid({
      'read-only': ['Cannot edit read-only resource. Either pass "force=True" or change url_type to "datastore"'],
    });
  }
  return placed.dataset;
}

/** Stores a table under a resource that is there, or under one made for it first. */
async function create(context: Context, parameters: Parameters): Promise<unknown> {
  checkAdmin(context, 'datastore_create');
  const form = parseJson(parameters['resource'], 'resource');
  const given = optionalText(parameters, 'resource_id');
  if (isRecord(form) && given !== undefined) throw invalid({ resource: ['resource cannot be used with resource_id'] });
  if (!isRecord(form) && given === undefined) throw invalid({ resource_id: ['resource_id or resource required'] });
  if (isRecord(form) && isMissing(form['package_id'])) throw invalid({ resource: [{ package_id: ['Missing value'] }] });
  const made = isRecord(form)
    ? resourceFromForm(context, { ...form, url: '_datastore_only_resource', url_type: 'datastore' })
    : undefined;
  const id = made?.id ?? given ?? '';
  const dataset = made && isRecord(form) ? String(form['package_id']) : checkWritable(context, id, parameters).id;
  let table: Table | undefined;
  await changeDataset(context, dataset, async (before, session) => {
    table = await asked(createTable(session, tableRequest(id, parameters, context.profile.minor < 12)));
    return touched(context, made ? withResource(context, before, made) : before, id, true);
  });
  const fields = table ? await tableFields(context.database, table, false) : [];
  return {
    ...echo(parameters),
    method: 'insert',
    resource_id: id,
    fields: fields.map(({ id: name, type, info }) => ({ id: name, type, info })),
  };
}

function tableRequest(name: string, parameters: Parameters, older: boolean): TableRequest {
  return {
    name,
    fields: parseFields(parseJson(parameters['fields'], 'fields'), older),
    records: parseJson(parameters['records'], 'records'),
    primaryKey: names(parameters['primary_key']),
    indexes: names(parameters['indexes']),
    aliases: names(parameters['aliases']),
  };
}

/** The parameters come back; records only when they are asked for. */
function echo(parameters: Parameters): Parameters {
  const { records, force: _force, include_records: wanted, dry_run: _dryRun, ...others } = parameters;
  return lenientBoolean(wanted, false) ? { ...others, records } : others;
}

function requiredTable(parameters: Parameters): string {
  const id = optionalText(parameters, 'resource_id') ?? optionalText(parameters, 'id');
  if (id === undefined) throw invalid({ resource_id: ['Missing value'] });
  return id;
}

async function storedTable(session: Session, id: string): Promise<Table> {
  const table = await readTable(session, id);
  if (table?.name !== id) throw notFound(`Resource "${id}" was not found.`);
  return table;
}

function upsertMethod(value: unknown): UpsertMethod {
  const method = isMissing(value) ? 'upsert' : String(value);
  if (method !== 'upsert' && method !== 'insert' && method !== 'update') {
    throw invalid({ method: [`"${method}" is not defined`] });
  }
  return method;
}

/** Rows are known by the table's key; without one, or when every record names it, by `_id`. */
async function keyOf(session: Session, table: Table, records: readonly DataRecord[]): Promise<readonly string[]> {
  const key = await uniqueKey(session, table);
  if (key.length > 0 && !records.every((record) => record['_id'] !== undefined)) return key;
  if (records.some((record) => record['_id'] === undefined)) {
    throw invalid({ table: ['table does not have a unique key defined'] });
  }
  return ['_id'];
}

async function upsert(context: Context, parameters: Parameters): Promise<unknown> {
  checkAdmin(context, 'datastore_upsert');
  const id = requiredTable(parameters);
  const method = upsertMethod(parameters['method']);
  const sent = parseJson(parameters['records'], 'records');
  const dataset = checkWritable(context, id, parameters);
  await changeDataset(context, dataset.id, async (before, session) => {
    const table = await storedTable(session, id);
    const records = parseRecords(sent, new Set(table.columns.map((column) => column.name)));
    if (method === 'insert') await insertRecords(session, table, records);
    else await updateRecords(session, table, records, await keyOf(session, table, records), method === 'upsert');
    return touched(context, before, id, true);
  });
  return { ...echo(parameters), method, resource_id: id };
}

/** Without filters the whole table goes; with empty ones only its rows. */
async function remove(context: Context, parameters: Parameters): Promise<unknown> {
  checkAdmin(context, 'datastore_delete');
  const id = requiredTable(parameters);
  const filters = parseJson(parameters['filters'], 'filters');
  const dataset = checkWritable(context, id, parameters);
  await changeDataset(context, dataset.id, async (before, session) => {
    const table = await storedTable(session, id);
    const whole = filters === undefined || filters === null;
    await asked(session.change(whole ? `DROP TABLE ${identifier(id)} CASCADE` : deleteSql(table, filters)));
    return touched(context, before, id, !whole);
  });
  return { ...echo(parameters), resource_id: id };
}

function deleteSql(table: Table, filters: unknown): string {
  const filter = parseFilters(filters, table.columns);
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  return `DELETE FROM ${identifier(table.name)}${filter ? ` WHERE ${filterSql(filter, columns)}` : ''}`;
}

function removeRecords(context: Context, parameters: Parameters): Promise<unknown> {
  checkAdmin(context, 'datastore_records_delete');
  if (parameters['filters'] === undefined) throw invalid({ filters: ['Missing value'] });
  return remove(context, parameters);
}

/** What can be changed in the DataStore. */
export const datastoreWrites: readonly Action[] = [
  write('datastore_create', 'Adds a new table to the DataStore.', create),
  write('datastore_upsert', 'Updates or inserts into a table in the DataStore.', upsert),
  write('datastore_delete', 'Deletes a table or a set of records from the DataStore.', remove),
  write('datastore_records_delete', 'Deletes records from a DataStore table.', removeRecords),
];
