import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PlainFailure } from '../../../packages/sandbox/src/errors/failure.js';
import {
  postParameters,
  queryParameters,
  UnsupportedType,
} from '../../../packages/sandbox/src/http/request-parameters.js';
import { Upload } from '../../../packages/sandbox/src/json/upload.js';

const none = new URLSearchParams();
const post = (body: string, type: string, query = none, isRead = true) =>
  postParameters(Buffer.from(body), type, query, isRead);
const form = 'application/x-www-form-urlencoded';

describe('what a request asks', () => {
  it('is a list where a key comes twice', () => {
    assert.deepEqual(queryParameters(new URLSearchParams('a=1&b=2&a=3')), { a: ['1', '3'], b: '2' });
    assert.deepEqual(Object.keys(queryParameters(new URLSearchParams('__proto__=1'))), ['__proto__']);
  });

  it('comes from the query rather than from JSON, but from a form rather than from the query', async () => {
    const query = new URLSearchParams('id=q');
    assert.deepEqual(await post('{"id":"j"}', 'application/json', query), { id: 'q' });
    assert.deepEqual(await post('{"id":"j"}', 'application/json', query, false), { id: 'j' });
    assert.deepEqual(await post('id=f', form, query), { id: 'f' });
  });

  it('is nothing when nothing was sent', async () => {
    assert.deepEqual(await post('', ''), {});
    assert.deepEqual(await post('', 'application/json'), {});
  });

  it('may be JSON as the only key of a form', async () => {
    assert.deepEqual(await post(encodeURIComponent('{"id":"x"}'), form), { id: 'x' });
    await assert.rejects(post('nope', form), PlainFailure);
  });

  it('is refused when it is no object or of another type', async () => {
    for (const body of ['[1]', '"x"', '5', 'null', '{', '\ufeff{'])
      await assert.rejects(post(body, 'application/json'), PlainFailure, body);
    await assert.rejects(post('{}', 'text/plain;charset=UTF-8'), UnsupportedType);
    await assert.rejects(post('--x\r\nbroken', 'multipart/form-data; boundary=x'), PlainFailure);
    await assert.rejects(post('x', 'multipart/form-data'), PlainFailure);
  });

  it('may hold a file', async () => {
    const sent = new FormData();
    sent.set('id', 'x');
    sent.set('upload', new File(['abc'], 'a.csv'));
    const response = new Response(sent);
    const body = new Uint8Array(await response.arrayBuffer());
    const { id, upload } = await postParameters(body, response.headers.get('content-type') ?? '', none, false);
    assert.equal(id, 'x');
    assert.ok(upload instanceof Upload && upload.name === 'a.csv');
  });
});
