import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  dotsLost,
  findJoin,
  joinKey,
  nameClashes,
  systemsDiffer,
} from '../../../../packages/widgets/src/shape/map/area-join.js';

const areas = [
  { nama: 'Metro', kode_kemendagri: '18.72.01.1001', kode_bps: '1872022001', kecamatan: 'Metro Pusat' },
  { nama: 'Imopuro', kode_kemendagri: '18.72.01.1003', kode_bps: '1872022002', kecamatan: 'Metro Pusat' },
  { nama: 'Sumbersari Bantul', kode_kemendagri: '18.72.05.1003', kode_bps: '1872011001', kecamatan: 'Metro Selatan' },
];
const columns = { area: ['nama', 'kode_kemendagri', 'kode_bps', 'kecamatan'], row: ['kode', 'kelurahan', 'jumlah'] };
const free = { areaKey: '', rowKey: '' };

describe('areas and rows', () => {
  it('are joined by the code that both have, of either system', () => {
    const kemendagri = [{ kode: '18.72.01.1001', kelurahan: 'x', jumlah: 1 }];
    const bps = [{ kode: '1872022001', kelurahan: 'x', jumlah: 1 }];
    assert.deepEqual(findJoin(areas, kemendagri, columns, free), {
      by: 'code',
      areaKey: 'kode_kemendagri',
      rowKey: 'kode',
    });
    assert.deepEqual(findJoin(areas, bps, columns, free), { by: 'code', areaKey: 'kode_bps', rowKey: 'kode' });
  });

  it('are joined by name where they have no code in common', () => {
    const rows = [{ kode: '', kelurahan: 'IMOPURO', jumlah: 1 }];
    assert.deepEqual(findJoin(areas, rows, columns, free), { by: 'name', areaKey: 'nama', rowKey: 'kelurahan' });
  });

  it('are joined by nothing when nothing fits, and never by a code made from another', () => {
    assert.equal(findJoin(areas, [{ kode: '1872011003', kelurahan: '-', jumlah: 1 }], columns, free), undefined);
    assert.notEqual(joinKey('18.72.01.1001', 'code'), joinKey('1872011001', 'code'));
  });

  it('raise a doubt when a code without dots fits by chance: its names differ', () => {
    // Kemendagri's code of Metro without its dots is the BPS code of Sumbersari Bantul.
    const rows = [{ kode: '1872011001', kelurahan: 'Metro', jumlah: 1 }];
    const keys = findJoin(areas, rows, columns, { ...free, rowKey: 'kode' });
    assert.equal(keys?.areaKey, 'kode_bps');
    assert.deepEqual(keys && nameClashes(areas, rows, keys, { area: ['nama'], row: ['kelurahan'] }), [
      { code: '1872011001', area: 'Sumbersari Bantul', row: 'Metro' },
    ]);
  });

  it('raise a doubt when the codes are rather Kemendagri’s without their dots', () => {
    const names = columns.area;
    const keys = { by: 'code', areaKey: 'kode_bps', rowKey: 'kode' } as const;
    const rows = (codes: readonly string[]) => codes.map((kode) => ({ kode }));
    assert.equal(dotsLost(areas, rows(['1872011001', '1872011003']), keys, names), true);
    assert.equal(dotsLost(areas, rows(['1872022001', '1872022002', '1872011001']), keys, names), false);
    assert.equal(dotsLost(areas, rows(['1872022001']), keys, ['nama']), false);
  });

  it('raise no doubt by a column that says several things of one code', () => {
    const rows = ['Dinas A', 'Dinas B'].map((nama) => ({ kode: '18.72.01.1001', nama }));
    const keys = { by: 'code', areaKey: 'kode_kemendagri', rowKey: 'kode' } as const;
    assert.deepEqual(nameClashes(areas, rows, keys, { area: ['nama'], row: ['nama'] }), []);
  });

  it('say when one side has dots and the other has none', () => {
    const keys = { by: 'code', areaKey: 'kode_bps', rowKey: 'kode' } as const;
    assert.equal(systemsDiffer(areas, [{ kode: '18.72.01.1001' }], keys), true);
    assert.equal(systemsDiffer(areas, [{ kode: '1872022001' }], keys), false);
  });
});
