import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readArguments, UsageError, usage } from '../../packages/sandbox/src/arguments.js';

const read = (line: string, env: NodeJS.ProcessEnv = {}) =>
  readArguments(line.split(' ').filter(Boolean), env)?.options;

describe('the command line', () => {
  it('asks for little by itself', () => {
    assert.deepEqual(read(''), { port: 5050, memory: false, cors: true, faults: [] });
    assert.equal(read('--help'), undefined);
  });

  it('takes port, token and database from the environment, and rather from itself', () => {
    const env = { PORTAL_PORT: '7', SATUDATA_TOKEN: 't', SATUDATA_DB: 'postgres://h/d' };
    const options = read('', env);
    assert.deepEqual([options?.port, options?.token, options?.database], [7, 't', { url: 'postgres://h/d' }]);
    assert.deepEqual(read('--port 8 --token u --db postgresql://x/y --db-schema s', env)?.database, {
      url: 'postgresql://x/y',
      schema: 's',
    });
    assert.equal(read('--port 8', env)?.port, 8);
  });

  it('sets the site as CKAN can be set', () => {
    const options = read(
      '--profile 2.10 --cors-origin https://a.example --cors-origin http://b.example:81 --cache 60 --rows-default 5 --rows-max 9 --locale id --whole-seconds --hide-version --search-down --sql --token-header X-Kunci --empty',
    );
    assert.deepEqual(options, {
      port: 5050,
      memory: false,
      examples: false,
      cors: ['https://a.example', 'http://b.example:81'],
      faults: [],
      profile: '2.10',
      tokenHeader: 'X-Kunci',
      locale: 'id',
      cacheSeconds: 60,
      sql: true,
      wholeSeconds: true,
      hideVersion: true,
      searchDown: true,
      limits: { searchRows: 5, searchRowsMax: 9 },
    });
    assert.equal(read('--no-cors')?.cors, false);
  });

  it('keeps the files', () => {
    assert.deepEqual(readArguments(['a.csv', '--memory', 'b.geojson'], {})?.files, ['a.csv', 'b.geojson']);
  });

  it('says what is wrong', () => {
    for (const [line, said] of [
      ['--port x', /--port must be a whole number/],
      ['--profile 3', /--profile must be 2\.9, 2\.10/],
      ['--root-path data/', /--root-path must begin/],
      ['--db mysql://x', /--db must begin with postgres/],
      ['--db-schema s', /needs --db/],
      ['--locale de', /--locale must be en or id/],
      ['--cors-origin a.example/x', /--cors-origin must be an origin/],
      ['--token-header a:b', /name of a header/],
      ['--fault lambat', /no fault/],
      ['--apa', /apa/],
    ] as const) {
      assert.throws(
        () => read(line),
        (cause) => cause instanceof UsageError && said.test(cause.message),
        line,
      );
    }
  });

  it('explains every option it knows', () => {
    for (const option of ['db', 'empty', 'rows-max', 'search-down', 'cors-origin'])
      assert.match(usage, new RegExp(`--${option}\\b`));
    assert.match(usage, /shift=<rows>/);
  });
});
