import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { said } from '../said.js';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-command-'));
});
after(() => rm(folder, { recursive: true }));

test('everything that the sandbox takes is passed on, and it runs until it is told to stop', async () => {
  const file = join(folder, 'titik.csv');
  await writeFile(file, 'nama;mbps\nTaman;20\n');
  const stop = new AbortController();
  let told = '';
  let answers: Promise<readonly Response[]> | undefined;
  const { code } = await said(
    [
      'sandbox',
      file,
      '--memory',
      '--port',
      '0',
      '--profile',
      '2.10',
      '--sql',
      '--no-cors',
      '--token',
      'uji',
      '--fault',
      'limit=1',
    ],
    {
      signal: stop.signal,
      out: (text) => {
        told += text;
        const portal = /Portal: (\S+)/.exec(told)?.[1];
        if (answers !== undefined || portal === undefined || !told.includes('Element:')) return;
        const paths = [
          'status_show',
          'datastore_search_sql?sql=SELECT%201',
          'datastore_search?resource_id=titik_wifi_publik',
        ];
        answers = Promise.all(paths.map((path) => fetch(`${portal}/api/3/action/${path}`))).finally(() => stop.abort());
      },
    },
  );
  assert.equal(code, 0);
  assert.match(told, /Token: uji/);
  const [status, sql, rows] = await Promise.all(((await answers) ?? []).map((response) => response.json()));
  assert.match((status as { result: { ckan_version: string } }).result.ckan_version, /^2\.10\./);
  assert.equal((sql as { success: boolean }).success, true);
  assert.equal((rows as { result: { records: unknown[] } }).result.records.length, 1);
});

test('a mistake is told by the sandbox itself', async () => {
  const { code, err } = await said(['sandbox', '--profile', '2.8']);
  assert.equal(code, 2);
  assert.match(err, /--profile must be/);
});

test('its help is there in both languages, with every option and every fault', async () => {
  const id = await said(['sandbox', '--help', '--lang', 'id']);
  const en = await said(['sandbox', '--help', '--lang', 'en']);
  assert.deepEqual([id.code, en.code, id.err, en.err], [0, 0, '', '']);
  assert.match(id.out, /^Pemakaian: satudata sandbox/);
  assert.match(en.out, /^Usage: satudata-sandbox/);
  const named = (text: string) =>
    new Set(text.match(/^ {2}(--[\w-]+|[\w-]+(?=[=, ]))/gm)?.filter((name) => !/^ {2}[A-Z]/.test(name)));
  assert.ok(named(en.out).size > 30);
  assert.deepEqual(named(id.out), named(en.out));
});
