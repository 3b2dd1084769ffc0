import { expect } from '@open-wc/testing';
import { createClient } from '@satudata/client';
import { indexedDbStore } from '@satudata/client/indexed-db-store.js';
import { sandboxAddress } from '../../widgets/sandbox-address.js';

/** The first table of the example portal, kept in a store, read three times. */
async function readThrice(): Promise<readonly number[]> {
  const { url } = await sandboxAddress();
  const portal = url.replace(/\/$/, '');
  const keep = { store: indexedDbStore({ name: 'fault-37' }), staleIfError: '1d' };
  const client = createClient({ portal, keep, maxAge: 0 });
  const { datasets } = await client.datasets.search({ text: 'wifi' });
  const resource = datasets.flatMap(({ resources }) => resources).find(({ queryable }) => queryable);
  const table = client.table(resource?.id ?? '');
  const counts: number[] = [];
  for (let times = 0; times < 3; times += 1) counts.push((await table.page({ size: 5 })).rows.length);
  return counts;
}

/** Puts something else in the place of the browser's store for the time of a test. */
function instead(store: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get: () => store });
  return () => {
    Reflect.deleteProperty(globalThis, 'indexedDB');
    if (own !== undefined) Object.defineProperty(globalThis, 'indexedDB', own);
  };
}

describe('faults of the store', () => {
  before(async function start() {
    this.timeout(60_000);
    await sandboxAddress();
  });

  const stores: readonly (readonly [name: string, store: unknown])[] = [
    ['not there', undefined],
    [
      'blocked',
      {
        open() {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    ],
    [
      'broken',
      {
        open() {
          const request = { onerror: () => {}, error: new DOMException('broken', 'UnknownError') };
          queueMicrotask(() => request.onerror());
          return request;
        },
      },
    ],
  ];
  for (const [name, store] of stores) {
    it(`fault 37: where the browser's store is ${name}, rows come as ever`, async () => {
      const restore = instead(store);
      try {
        expect(await readThrice()).to.deep.equal([5, 5, 5]);
      } finally {
        restore();
      }
    });
  }

  it('fault 37: where the store is full, rows come as ever', async () => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      expect(await readThrice()).to.deep.equal([5, 5, 5]);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });
});
