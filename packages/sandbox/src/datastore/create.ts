import { createHash } from 'node:crypto';
import { type Session, StatementFailed } from '../database/database.js';
import { identifier, literal } from '../database/literal.js';
import { invalid } from '../errors/failure.js';
import { type FieldRequest, guessType, isAliasName, sqlTypeOf } from './field.js';
import { insertRecords } from './insert.js';
import { type DataRecord, parseRecords } from './record.js';
import { readTable, type Table } from './table.js';

/** A table to make, or to add to. Undefined members leave what is there as it is. */
export interface TableRequest {
  readonly name: string;
  readonly fields: readonly FieldRequest[];
  readonly records: unknown;
  readonly primaryKey?: readonly string[] | undefined;
  readonly indexes?: readonly string[] | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/** Makes a table, or adds columns and rows to it, inside a transaction. Throws a Failure for what cannot be. */
export async function createTable(session: Session, request: TableRequest): Promise<Table> {
  const before = await readTable(session, request.name);
  const fields = withGuesses(request, before);
  if (!before) await makeTable(session, request.name, fields);
  else await extendTable(session, before, fields);
  await describe(session, request.name, request.fields);
  if (request.primaryKey) await makeIndexes(session, request.name, request.primaryKey, true);
  const table = await existing(session, request.name);
  const records = parseRecords(request.records, new Set(table.columns.map((column) => column.name)));
  await insertRecords(session, table, records);
  if (request.indexes) await makeIndexes(session, request.name, request.indexes, false);
  if (request.aliases) await makeAliases(session, request.name, request.aliases);
  return table;
}

async function existing(session: Session, name: string): Promise<Table> {
  const table = await readTable(session, name);
  if (!table) throw new Error(`The table ${name} vanished while it was made`);
  return table;
}

function withGuesses(request: TableRequest, before: Table | undefined): readonly Required<FieldRequest>[] {
  const first = Array.isArray(request.records) ? (request.records[0] as DataRecord | undefined) : undefined;
  const named = request.fields.length > 0 || before ? request.fields : guessFields(first ?? {});
  return named.map((field) => ({ ...field, type: field.type ?? guessType(first?.[field.id]) }));
}

function guessFields(first: DataRecord): FieldRequest[] {
  return Object.keys(first)
    .filter((id) => id !== '_id')
    .map((id) => ({ id, type: undefined, info: undefined }));
}

async function checkedType(session: Session, type: string | undefined): Promise<string> {
  const sqlType = sqlTypeOf(type ?? 'text');
  const wrong = invalid({ fields: [`"${type}" is not a valid field type`] });
  if (!/^[a-z][a-z0-9_ ]*(\[\])*$/.test(sqlType)) throw wrong;
  const [found] = await session.rows<{ known: boolean }>('SELECT to_regtype($1) IS NOT NULL AS known', [sqlType]);
  if (!found?.known) throw wrong;
  return sqlType;
}

async function columnSql(session: Session, fields: readonly FieldRequest[]): Promise<string[]> {
  const columns: string[] = [];
  for (const field of fields) columns.push(`${identifier(field.id)} ${await checkedType(session, field.type)}`);
  return columns;
}

async function makeTable(session: Session, name: string, fields: readonly FieldRequest[]): Promise<void> {
  const columns = ['"_id" serial PRIMARY KEY', '"_full_text" tsvector', ...(await columnSql(session, fields))];
  const table = identifier(name);
  await session.exec(`CREATE TABLE ${table} (${columns.join(', ')});
    CREATE INDEX ON ${table} USING gin ("_full_text");
    CREATE TRIGGER zfulltext BEFORE INSERT OR UPDATE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION populate_full_text_trigger();`);
}

async function extendTable(session: Session, before: Table, fields: readonly FieldRequest[]): Promise<void> {
  const known = new Set(before.columns.map((column) => column.name));
  const columns = await columnSql(
    session,
    fields.filter((field) => !known.has(field.id)),
  );
  for (const column of columns) await session.exec(`ALTER TABLE ${identifier(before.name)} ADD COLUMN ${column}`);
}

/** The data dictionary is kept as a comment on the column. */
async function describe(session: Session, name: string, fields: readonly FieldRequest[]): Promise<void> {
  for (const field of fields) {
    if (!field.info) continue;
    const comment = literal(JSON.stringify(field.info));
    await session.exec(`COMMENT ON COLUMN ${identifier(name)}.${identifier(field.id)} IS ${comment}`);
  }
}

async function makeIndexes(session: Session, name: string, columns: readonly string[], unique: boolean): Promise<void> {
  const old = await session.rows<{ name: string }>(
    `SELECT i.relname AS name FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class c ON c.oid = x.indrelid
     JOIN pg_am m ON m.oid = i.relam JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = current_schema() AND c.relname = $1 AND NOT x.indisprimary AND m.amname = 'btree' AND x.indisunique = $2`,
    [name, unique],
  );
  for (const index of old) await session.exec(`DROP INDEX ${identifier(index.name)}`);
  const known = new Set((await existing(session, name)).columns.map((column) => column.name));
  const wrong = columns.find((column) => !known.has(column));
  if (wrong !== undefined) {
    throw invalid({
      [unique ? 'primary_key' : 'index']: [`The ${unique ? 'primary key' : 'index'} "${wrong}" is not a field`],
    });
  }
  const groups = unique ? [columns] : columns.map((column) => [column]);
  for (const group of groups.filter((one) => one.length > 0)) {
    const list = group.map(identifier).join(', ');
    const hash = createHash('sha1').update(`${name}${list}`).digest('hex');
    await refusedAsConstraint(
      session.exec(`CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${identifier(hash)} ON ${identifier(name)} (${list})`),
    );
  }
}

async function refusedAsConstraint(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (cause) {
    if (!(cause instanceof StatementFailed) || cause.code !== '23505') throw cause;
    throw invalid({ constraints: ['Cannot insert records or create index because of uniqueness constraint'] });
  }
}

async function makeAliases(session: Session, name: string, aliases: readonly string[]): Promise<void> {
  const old = await session.rows<{ name: string }>('SELECT name FROM "_table_metadata" WHERE alias_of = $1', [name]);
  for (const alias of old) await session.exec(`DROP VIEW ${identifier(alias.name)}`);
  for (const alias of aliases) {
    if (!isAliasName(alias)) throw invalid({ alias: [`"${alias}" is not a valid alias name`] });
    if (await readTable(session, alias)) throw invalid({ alias: [`The alias "${alias}" already exists.`] });
    await session.exec(`CREATE VIEW ${identifier(alias)} AS SELECT * FROM ${identifier(name)}`);
  }
}
