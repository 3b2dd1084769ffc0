import { setTimeout as wait } from 'node:timers/promises';
import type { Client, CustomTypesConfig, QueryResult } from 'pg';
import { type Session, StatementFailed, StatementTimedOut, type Store, WorkerLost } from './database.js';
import { identifier, literal } from './literal.js';
import { Turns } from './turns.js';

/** Another portal uses the schema, or something that is no portal does. */
export class SchemaTaken extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'SchemaTaken';
  }
}

/** Where the data lie and how long a statement may take. */
export interface PostgresOptions {
  /** `postgres://user:password@host:port/database`. */
  readonly url: string;
  /** The schema that holds everything; made when it is missing. */
  readonly schema: string;
  /** Milliseconds a statement may take. Default 60,000. */
  readonly timeLimit?: number;
}

/** Times, int8, numeric, bytea, interval and jsonb stay as Postgres writes them, and lists of times. */
const asWritten = new Set([17, 20, 1082, 1083, 1114, 1184, 1186, 1266, 1700, 3802, 1115, 1182, 1183, 1185, 1187, 1270]);
const timedOut = '57014';
/** What Postgres says of the connection, not of a statement: it was cut, or the server stops or starts. */
const connectionFault = /^(08...|57P0\d)$/;
/** Milliseconds that a server may take to let go of a connection that was cut, and of the lock that it held. */
const farewell = 5_000;

/** A Postgres that is there already, by one connection and in one schema. Turns run one after another. */
export class PostgresDatabase implements Store {
  readonly #options: PostgresOptions;
  readonly #turns = new Turns();
  #client: Promise<Client> | undefined;
  /** The connection that `#client` has become. */
  #running: Client | undefined;
  /** The connection that a transaction has begun on: it is finished there or nowhere. */
  #pinned: Client | undefined;
  /** Whether the schema has been this portal's already. */
  #hadSchema = false;
  #closed = false;

  private constructor(options: PostgresOptions) {
    this.#options = options;
  }

  /** Connects. Rejects with SchemaTaken when another portal uses the schema, with the driver's error otherwise. */
  static async open(options: PostgresOptions): Promise<PostgresDatabase> {
    const database = new PostgresDatabase(options);
    await database.#connect();
    return database;
  }

  rows<T = Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<readonly T[]> {
    return this.#turn(() => this.#session.rows<T>(sql, params));
  }

  transaction<T>(task: (session: Session) => Promise<T>): Promise<T> {
    return this.#turn(async () => {
      this.#pinned = await this.#connect();
      try {
        return await this.#turns.transaction(this.#session, task, (cause) => cause instanceof WorkerLost);
      } finally {
        this.#pinned = undefined;
      }
    });
  }

  /** Ends the connection at once, whatever it is doing, and makes a new one. */
  async restart(): Promise<void> {
    await this.#hangUp();
    await this.#connect();
  }

  async close(): Promise<void> {
    await this.#turn(async () => {
      this.#closed = true;
      await this.#hangUp();
    }).catch(() => undefined);
  }

  #turn<T>(task: () => Promise<T>): Promise<T> {
    return this.#turns.run(() => {
      if (this.#closed) throw new WorkerLost('The database is closed');
      return task();
    });
  }

  readonly #session: Session = {
    rows: async <T>(sql: string, params: readonly unknown[] = []) =>
      (await this.#send(sql, params)).rows as readonly T[],
    query: async (sql) => {
      const { rows, fields } = await this.#send(sql, []);
      return { rows, fields: fields.map(({ name, dataTypeID }) => ({ id: name, type: String(dataTypeID) })) };
    },
    change: async (sql, params = []) => (await this.#send(sql, params)).rowCount ?? 0,
    exec: async (sql) => {
      await this.#send(sql, undefined);
    },
    // Roles belong to the whole server, so none is made; the plan is looked at instead.
    becomeReader: async () => {
      await this.#send('SET TRANSACTION READ ONLY', undefined);
    },
    afterCommit: (task) => this.#turns.afterCommit(task),
  };

  async #send(sql: string, params: readonly unknown[] | undefined): Promise<QueryResult<Record<string, unknown>>> {
    const client = this.#pinned ?? (await this.#connect());
    try {
      return await (params ? client.query(sql, [...params]) : client.query(sql));
    } catch (cause) {
      throw this.#failure(cause, sql, client);
    }
  }

  #failure(cause: unknown, sql: string, client: Client): Error {
    const error = cause as { message: string; code?: string; detail?: string; position?: string; hint?: string };
    if (error.code === timedOut) return new StatementTimedOut(this.#options.timeLimit ?? 60_000);
    // What Postgres says has a code of five signs; anything else came from the connection.
    if (!/^[0-9A-Z]{5}$/.test(error.code ?? '') || connectionFault.test(error.code ?? '')) {
      this.#drop(client);
      return new WorkerLost(`The database was lost: ${error.message}`);
    }
    const { message, code, detail, hint } = error;
    const position = error.position === undefined ? undefined : Number(error.position);
    return new StatementFailed({ message, code, detail, position, hint }, sql);
  }

  #connect(): Promise<Client> {
    this.#client ??= this.#start().catch((cause: unknown) => {
      this.#client = undefined;
      throw cause;
    });
    return this.#client;
  }

  async #start(): Promise<Client> {
    const { url, schema, timeLimit = 60_000 } = this.#options;
    const pg = await import('pg');
    const asText = (value: string): string => value;
    const types: CustomTypesConfig = {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        asWritten.has(type) ? asText : pg.default.types.getTypeParser(type, format ?? 'text'),
    } as CustomTypesConfig;
    const client = new pg.default.Client({ connectionString: url, types, application_name: 'satudata-sandbox' });
    client.on('error', () => this.#drop(client));
    await client.connect();
    try {
      await takeSchema(client, schema, this.#hadSchema ? farewell : 0);
      this.#hadSchema = true;
      this.#running = client;
      await client.query(
        `SET search_path TO ${identifier(schema)}; SET statement_timeout TO ${Math.ceil(timeLimit)}; SET timezone TO 'UTC';
         SET datestyle TO 'ISO'; SET intervalstyle TO 'postgres'; SET standard_conforming_strings TO on`,
      );
      return client;
    } catch (cause) {
      await client.end().catch(() => undefined);
      throw cause;
    }
  }

  /** Forgets a connection that was lost; it may tell so more than once, and later than a new one was made. */
  #drop(client: Client): void {
    if (this.#running === client) {
      this.#client = undefined;
      this.#running = undefined;
    }
    client.end().catch(() => undefined);
  }

  async #hangUp(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.then((running) => running.end()).catch(() => undefined);
  }
}

/** Takes the lock of a schema for the connection, for which it waits as long as it may, and makes the schema when it is missing. */
async function takeSchema(client: Client, schema: string, patience: number): Promise<void> {
  const lock = `SELECT pg_try_advisory_lock(hashtext(${literal(`satudata-sandbox:${schema}`)})) AS taken`;
  const until = performance.now() + patience;
  while (!(await client.query<{ taken: boolean }>(lock)).rows[0]?.taken) {
    if (performance.now() >= until)
      throw new SchemaTaken(`Another portal uses the schema ${schema}; stop it, or choose another`);
    await wait(50);
  }
  const found = await client.query<{ foreign: boolean }>(
    `SELECT EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = n.oid)
        AND NOT EXISTS (SELECT FROM pg_class c WHERE c.relnamespace = n.oid AND c.relname = '_catalog_entry') AS foreign
     FROM pg_namespace n WHERE n.nspname = ${literal(schema)}`,
  );
  if (found.rows[0]?.foreign) throw new SchemaTaken(`The schema ${schema} holds something that is no portal`);
  if (found.rows.length === 0) await client.query(`CREATE SCHEMA ${identifier(schema)}`);
}
