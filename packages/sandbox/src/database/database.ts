import { Worker } from 'node:worker_threads';
import { excerpt } from './excerpt.js';
import type { Reply, Statement, StatementError } from './message.js';
import { asReader } from './reader-role.js';
import { Turns } from './turns.js';

/** A statement that Postgres refused. */
export class StatementFailed extends Error {
  readonly code: string | undefined;
  readonly detail: string | undefined;
  readonly statement: string;
  /** The message with the line it is about, as CKAN's driver of Postgres words it. */
  readonly report: string;

  constructor(error: StatementError, statement: string) {
    super(error.message);
    this.name = 'StatementFailed';
    this.code = error.code;
    this.detail = error.detail;
    this.statement = statement;
    const place = error.position ? excerpt(statement, error.position) : '';
    const hint = error.hint ? `HINT:  ${error.hint}\n` : '';
    this.report = `${error.message}\n${place}${hint}`;
  }
}

/** A statement that ran over the time limit; its worker was ended. */
export class StatementTimedOut extends Error {
  constructor(limit: number) {
    super(`The statement ran longer than ${limit} ms`);
    this.name = 'StatementTimedOut';
  }
}

/** The worker ended while a statement was under way. What was not committed is gone. */
export class WorkerLost extends Error {
  constructor(why: string) {
    super(why);
    this.name = 'WorkerLost';
  }
}

/** Rows with their columns, in order. A name that comes twice is there once in a row. */
export interface QueryAnswer {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** `type` is the number of the type. */
  readonly fields: readonly { readonly id: string; readonly type: string }[];
}

/** What can be asked inside a turn of the database. */
export interface Session {
  /** Runs one statement and returns its rows. */
  rows<T = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<readonly T[]>;
  /** Runs one statement and returns its rows and columns. */
  query(sql: string): Promise<QueryAnswer>;
  /** Runs one statement and returns how many rows it touched. */
  change(sql: string, params?: readonly unknown[]): Promise<number>;
  /** Runs several statements that return nothing. */
  exec(sql: string): Promise<void>;
  /** Until the transaction ends, nothing is changed, and as far as the database can tell nothing read but these tables. */
  becomeReader(tables: readonly string[]): Promise<void>;
  /** Has something done once the transaction is committed, before anybody else has a turn. */
  afterCommit(task: () => void): void;
}

/** A Postgres that keeps a portal's data. Turns run one after another. */
export interface Store {
  /** One statement, in a turn of its own. */
  rows<T = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<readonly T[]>;
  /** Several statements that nobody else can come between, all kept or none. */
  transaction<T>(task: (session: Session) => Promise<T>): Promise<T>;
  /** Ends what is under way at once, and starts anew; committed rows stay. */
  restart(): Promise<void>;
  /** Lets the turns under way finish, then closes. */
  close(): Promise<void>;
}

/** Has something done later, and returns how to call that off. */
export type Schedule = (milliseconds: number, task: () => void) => () => void;

const bySystemClock: Schedule = (milliseconds, task) => {
  const timer = setTimeout(task, milliseconds);
  return () => clearTimeout(timer);
};

/** Where the data lie and how long a statement may take. */
export interface DatabaseOptions {
  /** Directory of the Postgres cluster; made when it is missing. */
  readonly directory: string;
  /** Milliseconds a statement may take. Default 60,000. */
  readonly timeLimit?: number;
  /** Has something done after so many milliseconds, and returns how to call that off. Default the system's clock. */
  readonly schedule?: Schedule;
}

interface Waiting {
  readonly statement: Statement;
  readonly resolve: (reply: Extract<Reply, { kind: 'rows' }>) => void;
  readonly reject: (cause: Error) => void;
  readonly callOff: () => void;
}

/**
 * Postgres in a worker thread. Turns run one after another. A statement over the time limit ends the worker; the next
 * turn starts a new one on the same directory, where every committed row still is.
 */
export class Database implements Store {
  readonly #directory: string;
  readonly #timeLimit: number;
  readonly #schedule: Schedule;
  #worker: Promise<Worker> | undefined;
  #running: Worker | undefined;
  #ended: Promise<unknown> = Promise.resolve();
  #waiting: Waiting | undefined;
  readonly #turns = new Turns();
  #next = 1;
  #closed = false;

  private constructor(options: DatabaseOptions) {
    this.#directory = options.directory;
    this.#timeLimit = options.timeLimit ?? 60_000;
    this.#schedule = options.schedule ?? bySystemClock;
  }

  /** Opens a directory, and makes an empty cluster in it when there is none. */
  static async open(options: DatabaseOptions): Promise<Database> {
    const database = new Database(options);
    await database.#connect();
    return database;
  }

  /** One statement, in a turn of its own. */
  rows<T = Record<string, unknown>>(sql: string, params: readonly unknown[] = []): Promise<readonly T[]> {
    return this.#turn((session) => session.rows<T>(sql, params));
  }

  /** Several statements that nobody else can come between, all kept or none. */
  transaction<T>(task: (session: Session) => Promise<T>): Promise<T> {
    const isOver = (cause: unknown): boolean => cause instanceof StatementTimedOut || cause instanceof WorkerLost;
    return this.#turn((session) => this.#turns.transaction(session, task, isOver));
  }

  /** Ends the worker at once, whatever it is doing, and starts a new one. */
  async restart(): Promise<void> {
    this.#end(new WorkerLost('The database was restarted'));
    await this.#connect();
  }

  /** Lets the turns under way finish, then closes. */
  async close(): Promise<void> {
    if (this.#closed) return;
    await this.#turn(async () => {
      await this.#send('close', '', []).catch(() => undefined);
    }).catch(() => undefined);
    this.#closed = true;
    this.#end(new WorkerLost('The database was closed'));
    await this.#ended;
  }

  #turn<T>(task: (session: Session) => Promise<T>): Promise<T> {
    return this.#turns.run(async () => {
      if (this.#closed) throw new WorkerLost('The database is closed');
      return task(this.#session);
    });
  }

  readonly #session: Session = {
    rows: async <T>(sql: string, params: readonly unknown[] = []) =>
      (await this.#send('query', sql, params)).rows as readonly T[],
    query: async (sql) => {
      const { rows, fields } = await this.#send('query', sql, []);
      return { rows, fields };
    },
    change: async (sql, params = []) => (await this.#send('query', sql, params)).affected,
    exec: async (sql) => {
      await this.#send('exec', sql, []);
    },
    becomeReader: async (tables) => {
      await this.#send('exec', asReader(tables), []);
    },
    afterCommit: (task) => this.#turns.afterCommit(task),
  };

  async #send(
    kind: Statement['kind'],
    sql: string,
    params: readonly unknown[],
  ): Promise<Extract<Reply, { kind: 'rows' }>> {
    const worker = await this.#connect();
    const statement: Statement = { id: this.#next++, kind, sql, params };
    return new Promise((resolve, reject) => {
      const callOff = this.#schedule(this.#timeLimit, () => this.#end(new StatementTimedOut(this.#timeLimit)));
      this.#waiting = { statement, resolve, reject, callOff };
      worker.postMessage(statement);
    });
  }

  #fail(cause: Error): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    this.#waiting = undefined;
    waiting.callOff();
    waiting.reject(cause);
  }

  #answer(reply: Reply): void {
    const waiting = this.#waiting;
    if (!waiting || (reply.kind !== 'rows' && reply.kind !== 'error') || reply.id !== waiting.statement.id) return;
    this.#waiting = undefined;
    waiting.callOff();
    if (reply.kind === 'rows') waiting.resolve(reply);
    else waiting.reject(new StatementFailed(reply.error, waiting.statement.sql));
  }

  #end(cause: Error): void {
    const worker = this.#worker;
    this.#worker = undefined;
    this.#running = undefined;
    // The next worker waits for this, so that there are never two on one directory.
    if (worker) this.#ended = worker.then((running) => running.terminate()).catch(() => undefined);
    this.#fail(cause);
  }

  #connect(): Promise<Worker> {
    this.#worker ??= this.#ended.then(() => this.#start());
    return this.#worker;
  }

  #start(): Promise<Worker> {
    const worker = startWorker(this.#directory);
    return new Promise<Worker>((resolve, reject) => {
      const lost = (why: string): void => {
        if (this.#running === worker) {
          this.#running = undefined;
          this.#end(new WorkerLost(why));
        }
        reject(new WorkerLost(why));
      };
      worker.on('message', (reply: Reply) => {
        if (reply.kind === 'ready') {
          this.#running = worker;
          resolve(worker);
        } else if (reply.kind === 'broken') {
          lost(`The database in ${this.#directory} cannot be opened: ${reply.message}`);
          void worker.terminate();
        } else this.#answer(reply);
      });
      worker.on('error', (cause) => lost(`The database failed: ${String(cause)}`));
      worker.on('exit', () => lost('The database ended'));
    }).catch((cause: unknown) => {
      this.#worker = undefined;
      throw cause;
    });
  }
}

function startWorker(directory: string): Worker {
  const workerData = { directory };
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./worker.js', import.meta.url), { workerData });
  }
  // Run from source under tsx: a worker does not inherit the loader, so it registers it before it imports the file.
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const file = JSON.stringify(new URL('./worker.ts', import.meta.url).href);
  const code = `import(${loader}).then(({ register }) => { register(); return import(${file}); });`;
  return new Worker(code, { eval: true, workerData, execArgv: [] });
}
