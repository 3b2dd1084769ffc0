import type { ServedSandbox } from '@satudata/sandbox';
import { type RecordedIds, recordedIds } from './ids.js';
import type { Version } from './recording.js';

const typeFields = [
  ['t', 'text', { label: 'Teks', notes: 'catatan', type_override: 'text' }],
  ['i4', 'int4'],
  ['i8', 'int8'],
  ['n', 'numeric'],
  ['f8', 'float8'],
  ['f4', 'float4'],
  ['b', 'bool'],
  ['ts', 'timestamp'],
  ['tstz', 'timestamptz'],
  ['d', 'date'],
  ['tm', 'time'],
  ['j', 'json'],
  ['jb', 'jsonb'],
  ['arr', 'text[]'],
  ['iarr', 'int4[]'],
  ['by', 'bytea'],
  ['u', 'uuid'],
  ['iv', 'interval'],
  ['vc', 'varchar'],
  ["Nama Kolom 'x'", 'text'],
  ['Kolom.titik', 'text'],
  ['büé%', 'text'],
  ['UPPER', 'int4'],
] as const;

const typeRows = [
  {
    t: 'halo',
    i4: 1,
    i8: 9007199254740992,
    n: '12345678901234567890.123456789',
    f8: 1.5,
    f4: 0.1,
    b: true,
    ts: '2024-01-02T03:04:05.678901',
    tstz: '2024-01-02T03:04:05+07:00',
    d: '2024-01-02',
    tm: '13:14:15',
    j: { a: [1, 2, { b: null }] },
    jb: { z: 1, aa: 2 },
    arr: ['a', 'b', null],
    iarr: [1, 2],
    by: '\\xdead',
    u: '11111111-2222-3333-4444-555555555555',
    iv: '1 day 02:00:00',
    vc: 'v',
    "Nama Kolom 'x'": 'spasi',
    'Kolom.titik': 'p',
    'büé%': 'ü',
    UPPER: 7,
  },
  { t: '', i8: -1, n: 'NaN', f8: 'NaN', f4: 'Infinity', b: false, d: '2024-02-29' },
  { t: 'tolstoy perang damai', i4: 3, n: '1.10', f8: '-Infinity' },
];

/** Asks a portal to do something, with its token, and returns the result. Throws when it refuses. */
export async function act(portal: ServedSandbox, action: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${portal.url}/api/3/action/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: portal.token },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const answer = JSON.parse(text) as { success?: boolean; result?: unknown };
  if (answer.success !== true) throw new Error(`${action}: ${text}`);
  return answer.result;
}

type Do = (action: string, body: object) => Promise<unknown>;

async function fillGroups(ask: Do): Promise<void> {
  await ask('organization_create', {
    name: 'dinas-kesehatan',
    title: 'Dinas Kesehatan',
    description: 'Org *desc*',
    extras: [
      { key: 'zeta', value: '1' },
      { key: 'al', value: '2' },
    ],
  });
  await ask('organization_create', { name: 'bps', title: 'Badan Pusat Statistik' });
  await ask('group_create', { name: 'kesehatan', title: 'Kesehatan', description: 'grup' });
  await ask('group_create', { name: 'ekonomi' });
  await ask('vocabulary_create', { name: 'topik', tags: [{ name: 'air' }, { name: 'udara' }] });
}

async function fillDatasets(ask: Do, ids: RecordedIds): Promise<void> {
  const deletedFile = { id: ids.deletedFile, url: 'http://e.com/a.csv', format: 'csv' };
  const deleted = { id: ids.deleted, name: ids.deletedName, owner_org: 'dinas-kesehatan', resources: [deletedFile] };
  await ask('package_create', deleted);
  await ask('package_delete', { id: ids.deleted });
  await ask('package_create', { id: ids.draft, name: 'rancangan', state: 'draft', owner_org: 'dinas-kesehatan' });
  await ask('package_create', {
    id: ids.full,
    name: 'jumlah-puskesmas-2023',
    title: 'Jumlah Puskesmas 2023',
    author: 'Seksi Data',
    notes: 'Data **puskesmas** per kecamatan',
    license_id: 'cc-by',
    owner_org: 'dinas-kesehatan',
    groups: [{ name: 'kesehatan' }],
    tags: [{ name: 'kesehatan' }, { name: 'Puskesmas Ütama' }, { name: 'air', vocabulary_id: 'topik' }],
    extras: [
      { key: 'satuan', value: 'unit' },
      { key: 'a', value: 'x' },
      { key: 'kode_wilayah', value: '3201' },
    ],
    resources: [
      { id: ids.plainFile, name: 'CSV file', description: 'd', format: 'csv', url: 'http://example.com/data.csv' },
      { id: ids.withoutScheme, name: 'no scheme', format: 'xlsx', url: 'example.com/no-scheme.xlsx' },
    ],
  });
  await ask('resource_view_create', {
    id: ids.view,
    resource_id: ids.plainFile,
    title: 'Lihat',
    view_type: 'image_view',
    image_url: 'http://x',
  });
  await ask('package_create', {
    id: ids.hiddenDataset,
    name: 'rahasia',
    title: 'Rahasia',
    private: true,
    owner_org: 'dinas-kesehatan',
    resources: [{ id: ids.hiddenFile, name: 'secret', format: 'csv', url: 'http://example.com/x.csv' }],
  });
  await ask('package_create', {
    id: ids.minimal,
    name: 'inflasi-bulanan',
    title: 'Inflasi bulanan',
    license_id: 'not-a-registered-license',
    owner_org: 'bps',
    tags: [{ name: 'inflasi' }],
  });
}

async function fillTables(ask: Do, ids: RecordedIds): Promise<void> {
  const table = async (dataset: string, id: string, name: string, body: object): Promise<void> => {
    await ask('resource_create', { package_id: dataset, id, name, url_type: 'datastore' });
    await ask('datastore_create', { resource_id: id, ...body });
  };
  if (ids.abandoned) {
    const abandoned = { package_id: ids.full, id: ids.abandoned, name: 'types', url_type: 'datastore' };
    await ask('resource_create', { ...abandoned, last_modified: '2026-11-24T03:07:25.920602' });
  }
  await table(ids.full, ids.types, 'types', {
    fields: typeFields.map(([id, type, info]) => ({ id, type, info })),
    records: typeRows,
    aliases: 'semua_tipe',
  });
  await table(ids.full, ids.rows, 'kecamatan', {
    fields: [
      { id: 'kecamatan', type: 'text', info: { label: 'Nama kecamatan', notes: '', unit: '-' } },
      { id: 'tahun', type: 'int4' },
      { id: 'jumlah', type: 'numeric' },
    ],
    primary_key: ['kecamatan', 'tahun'],
    records: Array.from({ length: 250 }, (_, index) => ({
      kecamatan: `Kec ${String(index % 50).padStart(2, '0')}`,
      tahun: 2018 + Math.floor(index / 50),
      jumlah: index * 1.5,
    })),
  });
  await table(ids.hiddenDataset, ids.hidden, 'privat', {
    fields: [{ id: 'x', type: 'text' }],
    records: [{ x: 'a' }],
  });
  await table(ids.minimal, ids.empty, 'kosong', { fields: [{ id: 'x', type: 'text' }] });
}

/** Fills an empty portal with what the recorded portal of a version held. */
export async function fillRecorded(portal: ServedSandbox, version: Version): Promise<void> {
  const ask: Do = (action, body) => act(portal, action, body);
  await fillGroups(ask);
  await fillDatasets(ask, recordedIds[version]);
  await fillTables(ask, recordedIds[version]);
}

/** Adds what the recorded portals had come to hold when `config-nosolr` was recorded. */
export async function fillLater(portal: ServedSandbox, version: Version): Promise<void> {
  const ask: Do = (action, body) => act(portal, action, body);
  const [first, second] = laterMarks[version];
  await ask('organization_create', { name: `rc-many-${second}`, title: 'A' });
  for (const mark of [first, second]) {
    await ask('organization_create', { name: `rc-org-${mark}`, title: 'Test Org' });
    await ask('group_create', { name: `rc-grp-${mark}`, title: mark === first ? 'Rb' : 'Ra' });
  }
  await ask('group_create', { name: `rc-cc-${first}`, title: 'Rc' });
  for (let count = 0; count < 15; count += 1) {
    const mark = [first, second][count];
    const tags = mark === undefined ? [] : [{ name: `Flexible. ァ ${mark}` }, { name: `ho tag ${mark}` }];
    await ask('package_create', { name: `rc-lain-${count}`, tags });
  }
  for (let count = 0; count < 11; count += 1) {
    await ask('package_create', { name: `rc-bulk-${count}-${second}`, owner_org: `rc-org-${second}` });
  }
}

const laterMarks: Readonly<Record<Version, readonly [string, string]>> = {
  '2.11': ['mwu4vt34211', 'mwu50f6x211'],
  '2.12': ['mwu4v00h212', 'mwu4zclf212'],
};
