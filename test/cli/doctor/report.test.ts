import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finding } from '../../../packages/cli/src/doctor/finding.js';
import { report, requestsOf } from '../../../packages/cli/src/doctor/report.js';

const findings = [finding('platform.none', 'HTML "\u001b[2J\u202ex"'), finding('cors.missing'), finding('tls.expired')];

test('what does not work is followed by what will, and by what to ask for, each once', () => {
  const text = report(findings, [{ use: 'relay', works: 'yes' }], 'id', false);
  assert.match(text, /! CORS tidak mengizinkan halaman Anda: perlu relay\n/);
  assert.match(text, /\n\nYang akan berjalan:\n✓ Elemen di halaman Anda melalui relay/);
  assert.match(text, /\n\nMintalah kepada admin portal untuk:\n {2}- /);
  const twice = requestsOf([finding('tls.expired'), finding('tls.none'), finding('cors.ok')], 'en');
  assert.equal(twice.length, 1);
});

test('signs of control of a portal are left out, and only a terminal is coloured', () => {
  const plain = report(findings, [], 'en', false);
  for (const sign of ['\u001b', '\u202e']) assert.equal(plain.includes(sign), false);
  assert.equal(report(findings, [], 'en', true).includes('\u001b[31m✗\u001b[0m'), true);
});
