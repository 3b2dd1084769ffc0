import assert from 'node:assert/strict';
import { test } from 'node:test';
import { memoryTable, type Row } from '@satudata/client';
import { filtered, lentSubject, narrow, ownSubject } from '../../../packages/widgets/src/controllers/subject.js';
import type { Lent } from '../../../packages/widgets/src/foundation/lent.js';

const points = memoryTable<Row>([
  { nama: 'Taman (contoh)', status: 'aktif' },
  { nama: 'Balai (contoh)', status: 'gangguan' },
  { nama: 'Halte (contoh)', status: 'aktif' },
]);
const nowhere = { src: '', portal: '', resource: '', relay: '' };
const own = ownSubject(points, nowhere);

test('an element that names no table has none', () => {
  assert.equal(ownSubject(undefined, nowhere), undefined);
  assert.equal(ownSubject(undefined, { ...nowhere, portal: 'https://data.kota.example' }), undefined);
  assert.equal(ownSubject(undefined, { ...nowhere, resource: 'titik' }), undefined);
});

test('a table given by script comes before a link', async () => {
  const subject = ownSubject(points, { ...nowhere, src: 'https://data.kota.example/dataset/x' });
  assert.equal(await (await subject?.open())?.count(), 3);
});

test('the same place is the same question; another relay or resource is another', () => {
  const place = { ...nowhere, portal: 'https://data.kota.example', resource: 'titik' };
  const keyOf = (other: Partial<typeof place>) => ownSubject(undefined, { ...place, ...other })?.key;
  assert.equal(keyOf({}), keyOf({}));
  assert.notEqual(keyOf({}), keyOf({ relay: 'https://relay.example' }));
  assert.notEqual(keyOf({}), keyOf({ resource: 'lain' }));
});

test('conditions, words and shared filters narrow the rows and change the question, not what it is about', async () => {
  assert.ok(own);
  const status = [{ field: 'status', values: ['aktif'] }];
  const subjects = [
    [own, 3],
    [narrow(own, { where: 'status = "aktif"', search: '' }), 2],
    [narrow(own, { where: '', search: 'taman' }), 1],
    [narrow(own, { where: 'status = "gangguan"', search: 'taman' }), 0],
    [filtered(own, status), 2],
    [narrow(filtered(own, status), { where: '', search: 'halte' }), 1],
  ] as const;
  for (const [subject, count] of subjects) {
    assert.equal(await (await subject.open()).count(), count);
    assert.equal(subject.about, own.about);
  }
  assert.equal(new Set(subjects.map(([subject]) => subject.key)).size, subjects.length);
});

test('narrowing by nothing is the same question', () => {
  assert.ok(own);
  assert.equal(narrow(own, { where: '', search: '' }), own);
  assert.equal(filtered(own, []), own);
});

test('a lent table is asked as its lender filtered it', async () => {
  const lent: Lent = {
    about: 'titik',
    key: 'titik aktif',
    filters: [],
    refreshes: 0,
    open: async () => points.where({ status: 'aktif' }),
    setFilter: () => undefined,
  };
  const subject = lentSubject(lent);
  assert.deepEqual([subject.about, subject.key], ['titik', 'titik aktif']);
  assert.equal(await (await subject.open()).count(), 2);
});
