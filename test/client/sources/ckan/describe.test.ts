import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { type Answer, type Asked, fakePortal, quick, wireRows } from '../../fake-portal.js';

const notFound: Answer = { status: 404, text: '{"success": false, "error": {"__type": "Not Found Error"}}' };
const answers = ({ action, parameters }: Asked): Answer => {
  if (action === 'datastore_search')
    return { result: wireRows([{ id: '_id', type: 'int' }], [], { resource_id: 'r1' }) };
  if (action === 'resource_show')
    return parameters['id'] === 'r1' ? { result: { id: 'r1', package_id: 'p' } } : notFound;
  return {
    result: {
      name: 'wifi',
      title: 'Titik',
      resources: [{ id: 'r1', name: 'Data', description: 'isi', datastore_active: true }],
    },
  };
};

test('an alias leads to the resource that it stands for, and so to its dataset', async () => {
  const { fetch } = fakePortal(answers);
  const client = createClient({ portal: 'https://a', fetch, ...quick });
  assert.equal((await client.table('titik-alias').info()).url, 'https://a/dataset/wifi/resource/r1');
  assert.equal((await client.table('r1').info()).description, 'isi');
});

test('fields, count and description of a table share their question', async () => {
  const { fetch, calls } = fakePortal(answers);
  const table = createClient({ portal: 'https://a', fetch, ...quick }).table('r1');
  await Promise.all([table.info(), table.fields(), table.count(), table.info()]);
  assert.deepEqual(calls.map(({ action }) => action).sort(), ['datastore_search', 'package_show', 'resource_show']);
});

test('a table that nobody knows is not found', async () => {
  const { fetch } = fakePortal(() => notFound);
  await assert.rejects(
    createClient({ portal: 'https://a', fetch, ...quick })
      .table('x')
      .info(),
    { code: 'not-found' },
  );
});
