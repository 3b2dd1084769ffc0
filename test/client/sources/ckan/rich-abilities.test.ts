import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient, parseWhere } from '@satudata/client';
import { CkanPortal } from '../../../../packages/client/src/sources/ckan/portal.js';
import { askedFilters } from '../../../../packages/client/src/sources/ckan/rich-abilities.js';
import { AnswerCache } from '../../../../packages/client/src/transport/answer-cache.js';
import { Transport } from '../../../../packages/client/src/transport/transport.js';
import { type Asked, fakePortal, quick, wireRows } from '../../fake-portal.js';

const fields = [
  { id: '_id', type: 'int' },
  { id: 'n', type: 'int4' },
  { id: 't', type: 'text' },
];
const answer =
  (version: string) =>
  ({ action }: Asked) =>
    action === 'status_show' ? { result: { ckan_version: version } } : { result: wireRows(fields, [[1, 30, 'a']]) };

test('nobody is asked for the version where no version could filter so', async () => {
  const { fetch, calls } = fakePortal(answer('2.12.0'));
  await createClient({ portal: 'https://a', fetch, ...quick })
    .table('r')
    .where('t contains "a"')
    .page();
  assert.ok(!calls.some(({ action }) => action === 'status_show'));
});

test('a range goes to a portal that knows ranges, and is read here where it does not', async () => {
  for (const [version, sent] of [
    ['2.12.0', true],
    ['2.10.4', false],
  ] as const) {
    const { fetch, calls } = fakePortal(answer(version));
    const { rows } = await createClient({ portal: 'https://a', fetch, ...quick })
      .table('r')
      .where('n >= 20')
      .page();
    assert.equal(rows.length, 1);
    assert.equal(
      calls.some(({ parameters }) => String(parameters['filters']).includes('gte')),
      sent,
      version,
    );
  }
});

test('what was accepted and cannot be said is refused rather than left out', () => {
  const portal = new CkanPortal({ base: new URL('https://a'), transport: new Transport(), answers: new AnswerCache() });
  const n = [{ name: 'n', type: 'number', nativeType: 'int4', exact: true }] as const;
  assert.deepEqual(askedFilters(parseWhere('n >= 20'), n, portal), { n: { gte: 20 } });
  assert.throws(() => askedFilters(parseWhere('n contains "2"'), n, portal), { code: 'unsupported', url: 'https://a' });
});
