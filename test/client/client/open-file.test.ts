import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open } from '@satudata/client';
import { quick } from '../fake-portal.js';
import { serve } from '../http-server.js';

const { base } = await serve((url) =>
  url.pathname.endsWith('package_show')
    ? {
        body: {
          success: true,
          result: {
            name: 'wifi',
            title: 'Titik (contoh)',
            license_title: 'CC-BY',
            resources: [
              { id: 'x', format: 'XLSX', url: `${base}/wifi.xlsx`, datastore_active: false },
              { id: 'c', format: 'CSV', url: `${base}/berkas/wifi`, datastore_active: false },
            ],
          },
        },
      }
    : { type: 'application/octet-stream', body: 'nama;mbps\nTaman;1,5\n' },
);

test('a dataset whose portal holds only files opens on the first file that can be read', async () => {
  const table = await open(`${base}/dataset/wifi`, quick);
  assert.deepEqual({ ...(await table.page()).rows[0] }, { nama: 'Taman', mbps: 1.5 });
  const { title, licence } = await table.info();
  assert.deepEqual([title, licence], ['Titik (contoh)', 'CC-BY']);
});

test('a workbook is no file that can be read', async () => {
  await assert.rejects(open(`${base}/dataset/wifi/resource/x`, quick), { code: 'unsupported' });
});
