import assert from 'node:assert/strict';
import { test } from 'node:test';
import { verdictsOf } from '@satudata/cli';
import { type FindingName, finding } from '../../../packages/cli/src/doctor/finding.js';

const uses = (names: readonly FindingName[], origin = 'https://metrokota.example') =>
  Object.fromEntries(
    verdictsOf(
      names.map((name) => finding(name)),
      origin,
    ).map(({ use, works }) => [use, works]),
  );
const well: readonly FindingName[] = ['reach.ok', 'tls.ok', 'cors.ok', 'post.ok', 'platform.ckan', 'datastore.ok'];
const without = (name: FindingName, ...more: FindingName[]) => [...well.filter((one) => one !== name), ...more];

test('a portal that is well needs no relay', () => {
  assert.deepEqual(uses(well), { page: 'yes', program: 'yes', rows: 'yes', statistics: 'partly', conditions: 'yes' });
  assert.equal(uses([...well, 'sql.on'])['statistics'], 'yes');
});

test('a relay helps against missing CORS and missing HTTPS, but not against a bad certificate', () => {
  assert.deepEqual(
    [uses(without('cors.ok', 'cors.missing'))['page'], uses(without('cors.ok'))['relay']],
    ['no', 'yes'],
  );
  assert.equal(uses(without('tls.ok', 'tls.none'))['relay'], 'yes');
  assert.equal(uses(without('tls.ok', 'tls.none'), 'http://metrokota.example')['page'], 'yes');
  const expired = uses(without('tls.ok', 'tls.expired'));
  assert.deepEqual([expired['page'], expired['relay'], expired['program']], ['no', 'no', 'no']);
});

test('what cannot be reached or holds no data works for nothing; files alone work in part', () => {
  assert.deepEqual(uses(['reach.timeout']), { page: 'no', program: 'no' });
  assert.deepEqual(uses(['reach.ok', 'tls.ok', 'platform.none']), { page: 'no', program: 'no' });
  assert.equal(uses(without('datastore.ok', 'datastore.missing'))['rows'], 'partly');
  assert.equal(uses([...well, 'dataset.files'])['rows'], 'partly');
  assert.equal(uses([...well, 'dataset.missing'])['rows'], 'no');
  assert.equal(uses(['reach.ok', 'tls.ok', 'cors.ok', 'platform.other'])['rows'], 'yes');
  assert.equal(uses(['reach.ok', 'tls.ok', 'cors.ok', 'platform.key'])['page'], 'no');
});
