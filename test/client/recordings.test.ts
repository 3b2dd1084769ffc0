import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSatuError, type Page, Table } from '@satudata/client';
import { FileSource } from '@satudata/client/sources/file.js';
import { resultOf } from '../../packages/client/src/sources/ckan/envelope.js';
import { recordingsOf } from '../sandbox/recordings/recording.js';
import { type Recording, recordedFiles, recordings, versions } from './fake-portal.js';
import { host } from './http-server.js';

/** What an answer of `datastore_search_sql` is: a result with so many records, or an error. */
async function readSql({ status, text }: Recording): Promise<string | number> {
  const reply = { url: 'https://data.kota.example/', status, ok: status < 300, text, retryAfter: undefined };
  try {
    const result = (await resultOf(reply, { fields: [] }, 'exact')) as { readonly records: readonly unknown[] };
    return result.records.length;
  } catch (error) {
    return isSatuError(error) ? error.code : 'no SatuError';
  }
}

/** What a dump is: rows of a file, or an error. */
async function readDump(name: string, { status, text }: Recording): Promise<string | Page> {
  const format = /json|tsv|xml/.exec(name)?.[0] ?? 'csv';
  const { base, close } = await host(() => ({ status, type: 'text/plain', body: text }));
  try {
    const source = new FileSource(`${base}/datastore/dump/r1?format=${format}`, { retries: 0 });
    return await new Table({ source }).page();
  } catch (error) {
    return isSatuError(error) ? error.code : 'no SatuError';
  } finally {
    await close();
  }
}

const sql: Readonly<Record<string, string | number>> = {
  'sql types': 'portal-error',
  'sql nan-free': 1,
  // No JSON knows `NaN`.
  'sql nan numeric': 'not-json',
  'sql nan float': 'portal-error',
  'sql GET': 1,
  'sql noalias dup': 1,
  'sql two stmts': 'invalid-query',
  'sql syntax': 'invalid-query',
  'sql missing table': 'invalid-query',
  'sql missing col': 'invalid-query',
  'sql pg table': 'forbidden',
  'sql bad fn': 'forbidden',
  'sql private': 'forbidden',
  'sql none': 'invalid-query',
  'sql write': 'invalid-query',
  'sql div0': 'portal-error',
  'sql group': 5,
  'sql union': 2,
};

type Due = string | readonly [rows: number, columns: number];

const dumps: Readonly<Record<string, Due | readonly [in211: Due, in212: Due]>> = {
  'dump csv': [3, 24],
  'dump csv bom': [0, 2],
  'dump json': [2, 2],
  'dump tsv': [1, 4],
  // What 2.11 gave as XML was not written down.
  'dump xml': [[0, 0], 'unsupported'],
  'dump json empty': [0, 2],
  'dump alias': [1, 1],
  'dump bad format': ['invalid-query', 'portal-error'],
  'dump bad limit': 'invalid-query',
  'dump neg limit': 'portal-error',
  'dump 404': 'not-found',
  'dump private': 'not-found',
  'dump bad field': 'portal-error',
  'dump filters': ['portal-error', [2, 2]],
  'dump cors': [0, 2],
};

function dueOf(name: string, at: number): Due | undefined {
  const due = dumps[name];
  if (due === undefined || typeof due === 'string' || typeof due[0] === 'number') return due as Due | undefined;
  return due[at] as Due;
}

for (const [at, version] of versions.entries()) {
  test(`what CKAN ${version} answered to SQL, and what it dumped, is read or told by its code`, async () => {
    const all = Object.entries(recordings('sql-dump', version));
    assert.equal(all.length, Object.keys(sql).length + Object.keys(dumps).length);
    for (const [name, recording] of all) {
      if (Object.hasOwn(sql, name)) {
        assert.equal(await readSql(recording), sql[name], name);
        continue;
      }
      const read = await readDump(name, recording);
      const given = typeof read === 'string' ? read : [read.rows.length, read.fields.length];
      assert.deepEqual(given, dueOf(name, at), name);
    }
  });

  test(`a dump of CKAN ${version} keeps every digit, and the names of columns whatever they are`, async () => {
    const recording = recordings('sql-dump', version)['dump csv'];
    assert.ok(recording !== undefined);
    const read = await readDump('dump csv', recording);
    assert.ok(typeof read !== 'string');
    assert.deepEqual([read.rows[0]?.['i8'], read.rows[0]?.['n']], [9007199254740992, '12345678901234567890.123456789']);
    assert.ok(read.fields.some(({ name }) => name === "Nama Kolom 'x'"));
  });
}

test('every answer that was written down is held to what it means, here or where envelopes are', () => {
  for (const version of versions) {
    const held = [...recordedFiles, 'sql-dump' as const];
    assert.deepEqual(Object.keys(recordingsOf(version)).sort(), held.sort());
    const counts = held.map((file) => Object.keys(recordings(file, version)).length);
    assert.equal(
      counts.reduce((sum, count) => sum + count, 0),
      319,
    );
  }
});
