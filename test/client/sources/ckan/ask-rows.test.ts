import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything, type Query } from '@satudata/client';
import { askRows } from '../../../../packages/client/src/sources/ckan/ask-rows.js';
import type { CkanTable } from '../../../../packages/client/src/sources/ckan/ckan-table.js';
import { CkanPortal } from '../../../../packages/client/src/sources/ckan/portal.js';
import { AnswerCache } from '../../../../packages/client/src/transport/answer-cache.js';
import { Transport } from '../../../../packages/client/src/transport/transport.js';
import { fakePortal, wireRows } from '../../fake-portal.js';

async function parametersOf(query: Partial<Query>, known: Partial<CkanTable> = {}) {
  const { fetch, calls } = fakePortal(() => ({ result: wireRows([{ id: 'n', type: 'int4' }], [[1]]) }));
  const portal = new CkanPortal({
    base: new URL('https://a.example'),
    transport: new Transport({ fetch }),
    answers: new AnswerCache(),
  });
  const table: CkanTable = {
    id: 'r',
    portal,
    resource: 'r',
    numbered: true,
    complete: () => Promise.reject(new Error('not asked for')),
    ...known,
  };
  await askRows(table, { ...everything, ...query }, undefined, undefined);
  return calls[0]?.parameters ?? {};
}

test('a question without a limit is asked for the most that a portal gives, one for no rows for a glance', async () => {
  assert.equal((await parametersOf({}))['limit'], '32000');
  assert.equal((await parametersOf({ limit: 0 }))['limit'], '20');
  assert.equal((await parametersOf({ limit: 100_000 }))['limit'], '32000');
});

test('ties are broken by the row’s number, where the table has one and the portal does not rank', async () => {
  assert.equal((await parametersOf({}))['sort'], '_id');
  assert.deepEqual((await parametersOf({ sort: [{ field: 'n', direction: 'asc' }] }))['sort'], ['n', '_id']);
  assert.equal((await parametersOf({ search: 'taman' }))['sort'], undefined);
  assert.equal((await parametersOf({}, { numbered: false }))['sort'], undefined);
});

test('nothing is asked that was not meant: no offset of zero, no field twice', async () => {
  const parameters = await parametersOf({ select: ['n', 'n'], offset: 0 });
  assert.deepEqual([parameters['fields'], 'offset' in parameters], ['n', false]);
});
