import type { ServedSandbox } from '@satudata/sandbox';

/** Ids of the tables on the recorded portals. */
export const recorded = {
  dataset: '5a4e55e9-f3bb-4f7b-b173-182814097504',
  types: '397145d1-0aed-4a04-a858-6464fe15f4f7',
  kecamatan: '72c73dfa-9ef3-44fa-8ef5-b9e1ee2820dc',
  empty: '578bdd22-00b8-41d5-8850-e865878de756',
  hidden: 'e8427800-80f3-4dca-b88b-bc7e36d0a051',
  hiddenDataset: '7dadd8f9-8ae8-43b2-867a-236ef5a52bb8',
} as const;

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
    ts: '2024-01-02T03:04:05.678',
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

async function table(portal: ServedSandbox, dataset: string, id: string, body: object): Promise<void> {
  await act(portal, 'resource_create', { package_id: dataset, id, name: 'tabel', url: '', url_type: 'datastore' });
  await act(portal, 'datastore_create', { resource_id: id, ...body });
}

/** Fills a portal with the tables that the recordings were made of. */
export async function fillRecorded(portal: ServedSandbox): Promise<void> {
  const { dataset, hiddenDataset } = recorded;
  await act(portal, 'package_create', { id: dataset, name: 'jumlah-puskesmas-2023', title: 'Jumlah Puskesmas 2023' });
  await act(portal, 'package_create', { id: hiddenDataset, name: 'rahasia', private: true, owner_org: 'bappeda' });
  await table(portal, dataset, recorded.types, {
    fields: typeFields.map(([id, type, info]) => ({ id, type, info })),
    records: typeRows,
    aliases: 'semua_tipe',
  });
  await table(portal, dataset, recorded.kecamatan, {
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
  await table(portal, dataset, recorded.empty, { fields: [{ id: 'x', type: 'text' }] });
  await table(portal, hiddenDataset, recorded.hidden, { fields: [{ id: 'x', type: 'text' }], records: [{ x: 'a' }] });
}
