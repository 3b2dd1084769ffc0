import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { faultPortal, fields } from '../fault-portal.js';

const child = fileURLToPath(new URL('download-child.ts', import.meta.url));
const count = 100_000;
const long = 'Titik akses Wi-Fi publik di taman kota (contoh). '.repeat(20);

test('a hundred thousand rows are written by a process that could not hold them', async (t) => {
  const { portal } = await faultPortal(t, (ask) => {
    const rows = Math.max(0, Math.min(ask.limit, count - ask.offset));
    const records = Array.from({ length: rows }, (_, at) => [ask.offset + at + 1, `${at} ${long}`, at % 50]);
    ask.result({ fields, records, total: count, limit: ask.limit });
  });
  for (const format of ['csv', 'xlsx']) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--max-old-space-size=80',
      '--conditions=satudata:src',
      '--import',
      'tsx',
      child,
      portal,
      format,
    ]);
    const { bytes, progress } = JSON.parse(stdout) as { readonly bytes: number; readonly progress: number };
    assert.equal(progress, count);
    // The rows alone are more than the process may use; a workbook is packed.
    if (format !== 'xlsx') assert.ok(bytes > 95_000_000);
  }
});
