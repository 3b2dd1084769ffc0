import {
  type QueryAnswer,
  type Session,
  StatementFailed,
  StatementTimedOut,
  type Store,
} from '../database/database.js';
import { denied, type Failure, internal, invalid } from '../errors/failure.js';
import { checkPlan, type Readable } from './query-plan.js';

/** Whether a statement has another one behind it. */
function isSeveral(sql: string): boolean {
  const bare = sql.replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, '').trim();
  return /;\s*\S/.test(bare);
}

/** What is asked, by whom. */
export interface QueryRequest {
  readonly sql: string;
  /** Tables and aliases that the asker may read. */
  readonly tables: readonly string[];
  /** Most rows. */
  readonly limit: number;
  /** Words refusals as until 2.11. */
  readonly older: boolean;
}

/**
 * Runs one SELECT for somebody who may read some tables alone, in a transaction that only reads. Throws a Failure for what
 * Postgres refuses, what takes too long, and what is not allowed.
 */
export async function runQuery(database: Store, request: QueryRequest): Promise<QueryAnswer> {
  const { sql, tables, limit } = request;
  if (isSeveral(sql)) throw invalid({ query: ['Query is not a single statement.'] });
  const statement = `SELECT * FROM (${sql}) AS blah LIMIT ${limit} ;`;
  try {
    return await database.transaction(async (session) => {
      const bases = await baseTables(session, tables);
      await session.becomeReader(tables);
      const [row] = await session.rows(`EXPLAIN (VERBOSE, FORMAT JSON) ${statement}`);
      checkPlan(row?.['QUERY PLAN'], bases, request.older);
      const answer = await session.query(statement);
      const types = await session.rows<{ oid: number; name: string }>(
        'SELECT oid::int AS oid, typname AS name FROM pg_type WHERE oid = ANY ($1::oid[])',
        [answer.fields.map((field) => Number(field.type))],
      );
      const names = new Map(types.map((type) => [String(type.oid), type.name]));
      return {
        ...answer,
        fields: answer.fields.map(({ id, type }) => ({ id, type: shownType(names.get(type) ?? type) })),
      };
    });
  } catch (cause) {
    throw refusal(cause, statement, request.older) ?? cause;
  }
}

/** The tables behind names that may be aliases. */
async function baseTables(session: Session, names: readonly string[]): Promise<Readable> {
  const rows = await session.rows<{ base: string; schema: string }>(
    'SELECT coalesce(alias_of, name) AS base, current_schema() AS schema FROM "_table_metadata" WHERE name = ANY ($1::text[])',
    [names],
  );
  const [{ schema } = { schema: 'public' }] = rows;
  return { schema, tables: new Set(rows.map((row) => row.base)) };
}

/** CKAN keeps JSON in a type of its own. */
function shownType(type: string): string {
  return type === 'nested' ? 'json' : type;
}

const refusedAsQuery: Readonly<Record<string, string>> = {
  '42601': 'SyntaxError',
  '42P01': 'UndefinedTable',
  '42703': 'UndefinedColumn',
  '42883': 'UndefinedFunction',
  '42702': 'AmbiguousColumn',
  '42803': 'GroupingError',
};

function refusal(cause: unknown, statement: string, isNamed: boolean): Failure | undefined {
  if (cause instanceof StatementTimedOut) return invalid({ query: ['Query took too long'] });
  if (!(cause instanceof StatementFailed)) return undefined;
  const { code = '', message, report } = cause;
  if (code === '42501') return denied(deniedText(message, isNamed));
  const name = refusedAsQuery[code];
  if (name === undefined) return internal();
  return invalid({
    query: [
      `(psycopg2.errors.${name}) ${report}\n[SQL: ${statement}]\n(Background on this error at: https://sqlalche.me/e/20/f405)`,
    ],
    info: { statement: [statement], params: [{}], orig: [report] },
  });
}

function deniedText(message: string, isNamed: boolean): string {
  const called = /permission denied for function (.*)/.exec(message)?.[1];
  if (called !== undefined) return `Not authorized to call function ${called}`;
  const table = /permission denied for (?:table|view) (.*)/.exec(message)?.[1];
  if (isNamed && table !== undefined) return `User  not authorized to read resource ${table}`;
  return /for schema/.test(message) ? 'Not authorized to access system tables' : 'Not authorized to read resource.';
}
