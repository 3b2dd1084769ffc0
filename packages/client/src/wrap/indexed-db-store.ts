import type { AnswerStore, StoredAnswer } from './answer-store.js';

/** Limits of a store in IndexedDB. */
export interface IndexedDbStoreOptions {
  /** Name of the database; default `satudata`. */
  readonly name?: string | undefined;
  /** Milliseconds after which an answer is forgotten; default 30 days. */
  readonly maxAge?: number | undefined;
  /** Most rows that are kept, each answer counted as one more; default 200,000. The oldest answers go first. */
  readonly maxWeight?: number | undefined;
}

/** A store that can be emptied. */
export interface IndexedDbStore extends AnswerStore {
  /** Forgets everything. */
  clear(): Promise<void>;
}

const table = 'answers';
const byAge = 'age';

/**
 * Keeps answers in the IndexedDB of the browser, page by page, so that a reader who comes back sees them before the portal has
 * answered, or though it does not. Where the browser has none, forbids it or is out of room, nothing is kept. For data that everybody may
 * read: whoever uses the browser can look at it.
 */
export function indexedDbStore(options: IndexedDbStoreOptions = {}): IndexedDbStore {
  const { name = 'satudata', maxAge = 30 * 86_400_000, maxWeight = 200_000 } = options;
  let opened: Promise<IDBDatabase> | undefined;
  const database = (): Promise<IDBDatabase> => {
    opened ??= openDatabase(name, () => {
      opened = undefined;
    });
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  const inTable = async <T>(
    mode: IDBTransactionMode,
    act: (answers: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T | undefined> => {
    try {
      const transaction = (await database()).transaction(table, mode);
      const request = act(transaction.objectStore(table));
      await finished(transaction);
      return request.result;
    } catch {
      return undefined;
    }
  };
  return {
    async read(key) {
      const found: unknown = await inTable('readonly', (answers) => answers.get(key));
      return isStored(found) && Date.now() - found.at < maxAge ? found : undefined;
    },
    async write(key, { at, weight, answer }) {
      await inTable('readwrite', (answers) => {
        const put = answers.put({ key, at, weight, answer });
        trim(answers, Date.now() - maxAge, maxWeight);
        return put;
      });
    },
    async clear() {
      await inTable('readwrite', (answers) => answers.clear());
    },
  };
}

function openDatabase(name: string, onClose: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(table, { keyPath: 'key' }).createIndex(byAge, ['at', 'weight']);
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
    request.onsuccess = () => {
      const { result } = request;
      const close = (): void => {
        result.close();
        onClose();
      };
      result.onversionchange = close;
      result.onclose = onClose;
      resolve(result);
    };
  });
}

// From the youngest on: what is over the limits goes. Keys alone are read.
function trim(answers: IDBObjectStore, oldest: number, maxWeight: number): void {
  let weight = 0;
  const cursor = answers.index(byAge).openKeyCursor(null, 'prev');
  cursor.onsuccess = () => {
    const { result } = cursor;
    if (result === null) return;
    const [at, more] = result.key as [at: number, weight: number];
    weight += more;
    if (weight > maxWeight || at < oldest) answers.delete(result.primaryKey);
    result.continue();
  };
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

function isStored(value: unknown): value is StoredAnswer {
  return typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'number';
}
