import assert from 'node:assert/strict';
import { test } from 'node:test';
import { report } from '../../../packages/cli/src/doctor/report.js';

test('what does not work is followed by what to ask for, and control signs of a portal are left out', () => {
  const findings = [
    { check: 'ckan', state: 'fail', seen: 'HTML "\u001b[2Jx"' },
    { check: 'cors', state: 'warn', seen: '' },
  ] as const;
  const text = report(findings, 'id', false);
  assert.match(
    text,
    /! CORS tidak mengizinkan halaman Anda: perlu relay\n\nMintalah kepada admin portal:\n {2}- mengizinkan/,
  );
  assert.equal(text.includes('\u001b'), false);
});
