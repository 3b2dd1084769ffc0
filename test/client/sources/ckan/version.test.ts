import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '@satudata/client';
import { versionOf } from '../../../../packages/client/src/sources/ckan/version.js';
import { type Answer, type Asked, fakePortal, quick, wireRows } from '../../fake-portal.js';

const fields = [
  { id: '_id', type: 'int' },
  { id: 'n', type: 'int4' },
];
const refusal: Answer = {
  status: 409,
  text: '{"success": false, "error": {"__type": "Validation Error", "query": ["Invalid query"]}}',
};

function portal(status: object, ranges: boolean) {
  const fake = fakePortal(({ action, parameters }: Asked) => {
    if (action === 'status_show') return { result: status };
    const range = String(parameters['filters']).includes('gte');
    if (range && !ranges) return refusal;
    return {
      result: wireRows(
        fields,
        [
          [1, 5],
          [2, 50],
        ].filter(([, n]) => !range || String(parameters['filters']).includes('_id') || Number(n) >= 20),
      ),
    };
  });
  const actions = () =>
    fake.calls.map(({ action, parameters }) =>
      action === 'status_show' ? action : `${action} ${parameters['filters'] ?? ''}`.trim(),
    );
  return { actions, table: createClient({ portal: 'https://a', fetch: fake.fetch, ...quick }).table('r') };
}

test('versions are compared as numbers, not as text', () => {
  assert.deepEqual(
    ['2.9.1', '2.12.0b0', '2.12', '3.0'].map((ckan_version) => versionOf({ ckan_version })),
    [2.09, 2.12, 2.12, 3],
  );
  assert.deepEqual(
    [versionOf({}), versionOf(null), versionOf({ ckan_version: 'x' })],
    [undefined, undefined, undefined],
  );
});

test('nobody is asked for the version where plain filters do', async () => {
  const { table, actions } = portal({ ckan_version: '2.9' }, false);
  await table.where({ n: [1, 2] }).page();
  assert.equal(actions().includes('status_show'), false);
});

test('a range is asked of 2.12, and worked out here before it', async () => {
  for (const [version, ranges] of [
    ['2.12.0', true],
    ['2.11.4', false],
  ] as const) {
    const { table, actions } = portal({ ckan_version: version }, ranges);
    assert.equal((await table.where('n >= 20').page()).rows.length, 1);
    assert.equal(
      actions().some((action) => action.includes('gte')),
      ranges,
    );
  }
});

test('where the version is hidden, one attempt finds out', async () => {
  for (const ranges of [true, false]) {
    const { table, actions } = portal({}, ranges);
    assert.equal((await table.where('n >= 20').page()).rows.length, 1);
    assert.equal((await table.where('n >= 21').page()).rows.length, 1);
    assert.equal(actions().filter((action) => action.includes('_id')).length, 1);
  }
});
