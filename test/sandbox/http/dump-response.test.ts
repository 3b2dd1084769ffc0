import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
after(() => portal.close());

describe('a table as a file', () => {
  it('is named after its table, however it was asked for', async () => {
    const response = await portal.fetch('/datastore/dump/titik_wifi_publik');
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="[0-9a-f-]{36}\.csv"$/);
    assert.equal(response.headers.get('content-type'), 'application/octet-stream');
    assert.equal((await response.text()).trim().split('\n').length, 181);
  });

  it('is whole when it takes several pages', async () => {
    const small = await openPortal({ limits: { searchRowsMax: 50 } });
    try {
      const { records } = (await (await small.fetch('/datastore/dump/titik_wifi_publik?format=json')).json()) as {
        records: unknown[][];
      };
      assert.deepEqual(
        records.map((row) => row[0]),
        Array.from({ length: 180 }, (_, index) => index + 1),
      );
    } finally {
      await small.close();
    }
  });

  it('is an HTML page when it cannot be', async () => {
    const cases: Readonly<Record<string, number>> = {
      '/datastore/dump/nope': 404,
      '/datastore/dump/titik_wifi_publik?limit=x': 400,
      '/datastore/dump/titik_wifi_publik?limit=-1': 500,
      '/datastore/dump/titik_wifi_publik?fields=nope': 500,
      '/datastore/dump/titik_wifi_publik?format=xls': 500,
      [`/datastore/dump/titik_wifi_publik?filters=${encodeURIComponent('{"kecepatan_mbps":"x"}')}`]: 500,
    };
    for (const [path, status] of Object.entries(cases)) {
      const response = await portal.fetch(path);
      assert.equal(response.status, status, path);
      assert.match(await response.text(), /<!DOCTYPE html>/);
    }
  });

  it('reads only the first of a repeated parameter', async () => {
    const response = await portal.fetch('/datastore/dump/bandwidth_publik?limit=1&limit=3&fields=tahun');
    assert.equal(await response.text(), 'tahun\r\n2019\n');
  });

  it('can be left before its end', async () => {
    await portal.served.makeLog(40_000);
    const response = await portal.fetch('/datastore/dump/log_koneksi');
    await response.body?.cancel();
    assert.equal((await portal.get('status_show')).status, 200);
  });
});
