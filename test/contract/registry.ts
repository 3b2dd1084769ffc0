import { type FieldType, MemorySource, openSource, type Row, type Source } from '@satudata/client';
import { serveSandbox } from '@satudata/sandbox';
import { recorded } from '../client/fake-portal.js';
import { WeakSource } from '../client/weak-source.js';

/** A source that is held to the contract. */
export interface Contracted {
  readonly name: string;
  /** Opens it over at least 20 rows. `close` ends what it was opened over. */
  readonly open: () => Promise<{ readonly source: Source; readonly close?: () => Promise<void> }>;
}

/** Every source that is held to the contract: a further one is one more line. */
export const contracted: readonly Contracted[] = [
  { name: 'rows in memory', open: async () => ({ source: memory() }) },
  { name: 'a source that can nothing', open: async () => ({ source: new WeakSource(memory(), []) }) },
  { name: 'CKAN 2.12', open: () => ckan(globalThis.fetch) },
  { name: 'CKAN before 2.12', open: () => ckan(withoutRanges) },
];

const points: readonly Row[] = Array.from({ length: 40 }, (_, at) => ({
  id: at + 1,
  nama: `Titik ${(at * 7) % 40} (contoh)`,
  kecamatan: ['Pusat', 'Timur', 'Barat', null][at % 4] ?? null,
  mbps: at % 9 === 0 ? null : (at * 13) % 50,
  biaya: at % 5 === 0 ? '12345678901234567.5' : at / 10,
  aktif: at % 3 === 0,
  dicek: `2024-0${(at % 6) + 1}-15`,
}));

// The fee is a number of more digits than a number holds.
function memory(): MemorySource {
  const fields = [
    ['id', 'number'],
    ['nama', 'text'],
    ['kecamatan', 'text'],
    ['mbps', 'number'],
    ['biaya', 'number'],
    ['aktif', 'boolean'],
    ['dicek', 'date'],
  ].map(([name = '', type]) => ({ name, type: type as FieldType, exact: name !== 'biaya' }));
  return new MemorySource(points, { fields });
}

async function ckan(fetch: typeof globalThis.fetch) {
  const sandbox = await serveSandbox({ port: 0, memory: true });
  const source = await openSource(`${sandbox.url}/id/dataset/titik-wifi-publik`, { fetch });
  return { source, close: () => sandbox.close() };
}

// Answers filters other than plain ones as CKAN 2.11 was recorded to.
const withoutRanges: typeof globalThis.fetch = async (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  const sent = typeof init?.body === 'string' ? JSON.parse(init.body).filters : undefined;
  const filters: unknown = sent ?? JSON.parse(url.searchParams.get('filters') ?? '{}');
  if (!/^\{("[^"$]*":("[^"]*"|[^"{}[\]]+|\[[^{}]*\]),?)*\}$/.test(JSON.stringify(filters))) {
    const { status, text } = recorded('datastore', '2.11', 'ds range');
    return new Response(text, { status });
  }
  const response = await globalThis.fetch(input, init);
  if (!url.pathname.endsWith('/status_show')) return response;
  return new Response((await response.text()).replace('"2.12', '"2.11'), { status: response.status });
};
