import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesDataset } from '../../../packages/sandbox/src/seed/files.js';

const content = (key: string) =>
  filesDataset().resources.find((resource) => resource.key === key)?.file?.content ?? Buffer.alloc(0);

describe('the files', () => {
  it('hold the same rows in three forms', () => {
    const utf8 = content('csv').toString('utf8');
    // Byte 0x96 is the dash of Windows-1252.
    const windows = content('csv-windows').toString('latin1').replaceAll('\u0096', '–');
    const items = (JSON.parse(content('json').toString('utf8')) as { data: { items: object[] } }).data.items;
    assert.equal(utf8.charCodeAt(0), 0xfeff);
    assert.equal(windows.replaceAll('\r', '').replaceAll(';', ','), utf8.slice(1));
    assert.equal(items.length, utf8.trim().split('\n').length - 1);
    assert.ok(windows.includes('08.00–11.00'));
  });
});
