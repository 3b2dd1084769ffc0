import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corsFinding, postFinding } from '../../../packages/cli/src/doctor/cross-origin.js';

const origin = 'https://metrokota.example';
const seen = (headers: Record<string, string>, status = 200) => ({
  url: '',
  status,
  headers: new Headers(headers),
  text: '',
  time: 0,
});

test('CORS is judged for the origin of the page', () => {
  const reason = (allowed?: string) =>
    corsFinding(seen(allowed === undefined ? {} : { 'access-control-allow-origin': allowed }), origin).reason;
  assert.deepEqual([reason('*'), reason(origin)], ['ok', 'ok']);
  assert.deepEqual([reason(), reason('https://lain.example'), reason('null')], ['missing', 'other', 'other']);
});

test('long questions need POST and its content type, for this origin', () => {
  const allows = (methods: string, headers = 'Content-Type', from = '*') => ({
    'access-control-allow-origin': from,
    'access-control-allow-methods': methods,
    'access-control-allow-headers': headers,
  });
  assert.equal(postFinding(seen(allows('POST, GET')), origin).reason, 'ok');
  assert.equal(postFinding(seen(allows('*', '*', origin)), origin).reason, 'ok');
  for (const answer of [
    seen({}),
    seen(allows('GET')),
    seen(allows('POST', 'Authorization')),
    seen(allows('POST', '*', 'https://lain.example')),
    seen(allows('POST'), 404),
    { unreached: 'timeout', detail: '' } as const,
  ])
    assert.equal(postFinding(answer, origin).reason, 'missing');
});
