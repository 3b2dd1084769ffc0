import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createClient, MemorySource, open, registerSource } from '@satudata/client';

test('a kind has a name, knows its links and opens them', async () => {
  const kind = registerSource('uji', {
    matches: (url) => url.hash === '#uji',
    open: () => new MemorySource([], { id: 'uji' }),
  });
  assert.equal(kind.name, 'uji');
  assert.ok(kind.matches(new URL('https://a.example/#uji')));
  assert.equal((await kind.open(new URL('https://a.example/#uji'), {})).id, 'uji');
  const client = createClient({ portal: 'https://data.kota.example', sources: [kind] });
  assert.equal((await client.open('https://a.example/dataset/x#uji')).id, 'uji');
});

test('the example in its description runs as it stands', async () => {
  const file = new URL('../../../packages/client/src/sources/source-kind.ts', import.meta.url);
  const [, example = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync(file, 'utf8')) ?? [];
  const code = example.replace(/^ \* ?/gm, '').replace(/^import .*$/m, '');
  const fetch = async () => Response.json({ titik: [{ mbps: 10 }, { mbps: 50 }] });
  const run = new Function(
    'MemorySource, open, registerSource, globalThis',
    `return (async () => { ${code} return rows; })()`,
  );
  const rows: unknown = await run(MemorySource, open, registerSource, { fetch });
  assert.ok(Array.isArray(rows));
  assert.deepEqual({ ...rows[0] }, { mbps: 50 });
});
