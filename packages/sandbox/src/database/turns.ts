import type { Session } from './database.js';

/** Lets one after another ask a database, and keeps what is to be done once a transaction is committed. */
export class Turns {
  #tail: Promise<unknown> = Promise.resolve();
  #committed: (() => void)[] = [];

  /** Runs a task when all before it are done. */
  run<T>(task: () => Promise<T>): Promise<T> {
    const turn = this.#tail.then(task);
    this.#tail = turn.catch(() => undefined);
    return turn;
  }

  /** Has something done once the transaction under way is committed. */
  afterCommit(task: () => void): void {
    this.#committed.push(task);
  }

  /** Runs a task in a transaction, inside a turn. `isOver` tells whether a failure has ended the transaction already. */
  async transaction<T>(
    session: Session,
    task: (session: Session) => Promise<T>,
    isOver: (cause: unknown) => boolean,
  ): Promise<T> {
    this.#committed = [];
    await session.exec('BEGIN');
    try {
      const result = await task(session);
      await session.exec('COMMIT');
      for (const done of this.#committed) done();
      return result;
    } catch (cause) {
      if (!isOver(cause)) await session.exec('ROLLBACK');
      throw cause;
    }
  }
}
