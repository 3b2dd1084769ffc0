import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Table } from '@satudata/client';
import { bpsSource } from '@satudata/client/sources/bps.js';
import { serve } from '../../http-server.js';

const { base } = await serve(({ pathname }) => ({
  body: pathname.includes('/var/2/')
    ? { status: 'OK' }
    : {
        status: 'OK',
        'data-availability': 'available',
        var: [{ val: 1, label: 'A' }],
        vervar: [
          { val: 1, label: 'X' },
          { val: 11, label: 'Y' },
        ],
        turvar: [
          { val: 11, label: 'G' },
          { val: 1, label: 'H' },
        ],
        tahun: [{ val: 24, label: '1924' }],
        turtahun: [{ val: 0, label: 'Tahun' }],
        datacontent: { '1111240': 5 },
      },
}));
const table = (variable: number) => {
  const address = `https://webapi.bps.example/v1/api/list/model/data/domain/0000/var/${variable}/th/24/`;
  return new Table({ source: bpsSource(address, { relay: base }) });
};

test('a cube with a key that two cells share is told, and none of them is guessed', async () => {
  await assert.rejects(table(1).page(), { code: 'unexpected-shape' });
});

test('an answer that holds no cube, and does not say that there is none, is told', async () => {
  await assert.rejects(table(2).page(), { code: 'unexpected-shape' });
});
