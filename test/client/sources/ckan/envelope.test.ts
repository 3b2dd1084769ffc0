import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultOf } from '../../../../packages/client/src/sources/ckan/envelope.js';
import { type Recording, recordedFiles, recordings, versions } from '../../fake-portal.js';

const read = ({ status, text }: Recording, fields: readonly string[] = ['nope', 'Kecamatan']) =>
  resultOf({ url: 'https://data.kota.example/', status, ok: status < 300, text, retryAfter: undefined }, { fields });
const codeOf = async (recording: Recording): Promise<string> =>
  read(recording).then(
    () => 'ok',
    (error: { code: string }) => error.code,
  );

// What the failed answers of both versions mean; every other recorded answer is a result.
const expected: Readonly<Record<string, readonly string[]>> = {
  unsupported: [
    'ds unknown param',
    'ds GET cachebuster',
    'unknown action',
    'GET side effect',
    'POST bad json',
    'POST array json',
    'POST string json',
    'jsonp',
    'site_read',
    'nosolr datastore_search_sql?sql=select+1',
    'i18n',
  ],
  'not-found': [
    'ds not found',
    'ds info notfound',
    'api 4',
    'action v1',
    'trailing slash',
    'jsonp error',
    'origin error',
    'origin html 404',
    'pkg show nf',
    'res show nf',
    'org show nf',
    'org show of group',
    'group show nf',
    'tag show nf',
    'tag_list vocab nf',
    'vocab nf',
    'help_show nf',
    'view_show nf',
    'view_list nf',
    'locale id nf',
    'ds resource_id & id',
  ],
  forbidden: [
    'ds private anon',
    'ds info private',
    'bearer token',
    'X-CKAN-API-Key',
    'pkg private',
    'config_option anon',
    'deleted anon',
    'deleted res anon',
    'draft anon',
  ],
  'unknown-field': [
    'ds sort bad',
    'ds field bad',
    'ds filter bad col',
    'ds filter not dict',
    'ds filter $not',
    'ds q dict bad',
    'ds q dict list',
    'ds fields case',
    'autocomplete noq',
    'ds filter $$',
    'ds filter _full_text',
    'ds fields _full_text',
    'ds sort dup+rank',
    'ds sort bad dir',
  ],
  'portal-error': [
    'PUT',
    'POST no content type',
    'search bad bool',
    'group_list bad bool',
    'org autocomplete noq',
    'nosolr organization_list?all_fields=true',
    'nosolr organization_show?id=bps',
    'nosolr group_show?id=kesehatan',
    'nosolr tag_show?id=kesehatan&include_datasets=true',
    'nosolr package_autocomplete?q=inf',
    'nosolr current_package_list_with_resources?limit=1',
    'nosolr package_search',
  ],
  'unexpected-shape': ['api root', 'api 3', 'util dataset ac', 'util tag ac'],
  'not-json': [
    'HEAD',
    'jsonp2',
    'preflight',
    'alt preflight listed',
    'alt dump limit 5',
    'alt dump _id filter paged (2.12 bug)',
    'dump sort multi',
    'dump q',
  ],
  'captive-portal': ['dataset html accept json'],
};
const codes = new Map(Object.entries(expected).flatMap(([code, names]) => names.map((name) => [name, code] as const)));

// Refused by one version and answered, or refused otherwise, by the other.
const differing: Readonly<Record<string, readonly [in211: string, in212: string]>> = {
  'ds next_page': ['unsupported', 'ok'],
  'ds next_page cont': ['unsupported', 'ok'],
  'ds next_page last': ['unsupported', 'ok'],
  'ds next_page sorted': ['unsupported', 'ok'],
  'ds range': ['invalid-query', 'ok'],
  'ds $or': ['unknown-field', 'ok'],
  'ds filters list': ['invalid-query', 'ok'],
  'ds filter empty list': ['invalid-query', 'ok'],
  'ds filter bad op': ['invalid-query', 'unknown-field'],
  'ds filter number': ['portal-error', 'unknown-field'],
  'ds fields dict': ['invalid-query', 'unknown-field'],
  'ds filter ts': ['invalid-query', 'ok'],
  'ds filter array eq': ['invalid-query', 'ok'],
  'ds filter array col': ['ok', 'invalid-query'],
};

for (const [at, version] of versions.entries()) {
  test(`every recorded answer of CKAN ${version} is a result or the error that it means`, async () => {
    const wrong: string[] = [];
    let covered = 0;
    for (const file of recordedFiles) {
      for (const [name, recording] of Object.entries(recordings(file, version))) {
        const refused = recording.status === 409 || recording.status === 400;
        const due = differing[name]?.[at] ?? codes.get(name) ?? (refused ? 'invalid-query' : 'ok');
        const given = await codeOf(recording);
        if (given !== due) wrong.push(`${name}: ${given}, not ${due}`);
        covered += 1;
      }
    }
    assert.deepEqual(wrong, []);
    // The 33 answers of datastore_search_sql and of the dump are held to what they mean in recordings.test.ts.
    assert.equal(covered, 286);
  });

  test(`an error of CKAN ${version} shows no SQL`, async () => {
    for (const [name, recording] of Object.entries(recordings('datastore', version))) {
      await read(recording).catch((error: { detail?: string; message: string }) => {
        assert.ok(!/SELECT|psycopg|LINE 1/.test(`${error.detail} ${error.message}`), name);
      });
    }
  });
}

test('a field that is not there is named, by the answers of both versions', async () => {
  for (const version of versions) {
    const {
      'ds filter bad col': filter,
      'ds field bad': select,
      'ds sort bad': sort,
    } = recordings('datastore', version);
    for (const recording of [filter, select, sort])
      await assert.rejects(read(recording ?? { status: 0, text: '' }), { code: 'unknown-field', field: 'nope' });
  }
});

test('look-alikes fail in their own ways', async () => {
  assert.equal(
    await codeOf({ status: 200, text: '{"success": false, "error": {"__type": "Not Found Error"}}' }),
    'not-found',
  );
  assert.equal(await codeOf({ status: 200, text: '{"success": false, "error": "rusak"}' }), 'portal-error');
  assert.equal(await codeOf({ status: 200, text: '{"success": false}' }), 'portal-error');
  assert.equal(await codeOf({ status: 200, text: '{"success": true}' }), 'unexpected-shape');
  assert.equal(await codeOf({ status: 200, text: '{"result": []}' }), 'ok');
  assert.equal(await codeOf({ status: 200, text: '{"success": true, "result": {"a": NaN}}' }), 'not-json');
  assert.equal(await codeOf({ status: 200, text: '{"success": true, "resu' }), 'not-json');
  assert.equal(await codeOf({ status: 200, text: '' }), 'not-json');
  assert.equal(await codeOf({ status: 200, text: '[]' }), 'unexpected-shape');
  assert.equal(await codeOf({ status: 503, text: '<html>Pemeliharaan</html>' }), 'maintenance');
  assert.equal(await codeOf({ status: 403, text: '<html>Forbidden by WAF</html>' }), 'forbidden');
  assert.equal(await codeOf({ status: 502, text: '' }), 'portal-error');
});

test('digits are kept where they are asked for', async () => {
  const text = '{"success": true, "result": [9007199254740993, 1.10]}';
  const reply = { url: '', status: 200, ok: true, text, retryAfter: undefined };
  assert.deepEqual(await resultOf(reply, { fields: [] }, 'exact'), ['9007199254740993', 1.1]);
  assert.deepEqual(await resultOf(reply, { fields: [] }, 'string'), ['9007199254740993', '1.10']);
});
