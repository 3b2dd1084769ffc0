import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodOf, regionOf, satuDataFields } from '../../../../packages/client/src/sources/ckan/satu-data-fields.js';
import fc from '../../../fast-check.js';

test('a name is known whatever its case, spaces, underscores and dashes', () => {
  for (const key of ['produsen_data', 'Produsen Data', 'PRODUSEN-DATA', ' produsen  data '])
    assert.equal(satuDataFields({ extras: [{ key, value: 'Dinas' }] })('publisher'), 'Dinas', key);
});

test('a field of the form comes before an extra, and a dash before neither', () => {
  assert.equal(satuDataFields({ satuan: 'ORANG', extras: [{ key: 'satuan', value: 'JIWA' }] })('unit'), 'ORANG');
  assert.equal(satuDataFields({ satuan: '-', extras: [{ key: 'satuan', value: 'JIWA' }] })('unit'), 'JIWA');
});

test('a period is what is said, or goes from the first year to the last', () => {
  const period = (raw: object) => periodOf(satuDataFields({ ...raw }));
  assert.equal(period({ tahun: 2023 }), '2023');
  assert.equal(period({ tahun_awal: '2018', tahun_akhir: '2024' }), '2018–2024');
  assert.equal(period({ tahun_awal: '2024', tahun_akhir: '2024' }), '2024');
  assert.equal(period({ tahun_akhir: '2024' }), '2024');
  assert.equal(period({}), undefined);
});

test('no code is made from another, whatever is given', () => {
  const text = fc.option(fc.string(), { nil: undefined });
  fc.assert(
    fc.property(text, text, text, (region, kemendagri, bps) => {
      const codes: Readonly<Record<string, string | undefined>> = { region, kemendagri, bps };
      const made = regionOf((field) => codes[field]);
      for (const code of Object.values(made ?? {}))
        assert.ok(code === undefined || [region, kemendagri, bps].includes(code));
      if (bps === undefined) assert.equal(made?.bps, undefined);
    }),
  );
});

test('whatever a portal sends, nothing breaks', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (raw) => {
      const unit = satuDataFields(raw)('unit');
      assert.ok(unit === undefined || typeof unit === 'string');
    }),
  );
});
