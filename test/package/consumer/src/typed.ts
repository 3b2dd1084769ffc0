import { type Client, memoryTable, open, type Table, type Value } from '@satudata/client';
import * as z from 'zod/mini';
import '@satudata/widgets/table.js';

/** As `satudata types` writes it. */
interface TitikWifiRow {
  readonly nama: string | null;
  readonly kecepatan_mbps: number | null;
  readonly nomor: number | string | null;
  readonly lokasi: unknown;
}

const schema = z.object({
  nama: z.string(),
  status: z.enum(['aktif', 'mati']),
  kecepatan_mbps: z.nullable(z.number()),
  gratis: z.boolean(),
});

/** Never called: the compiler says whether it holds. */
export async function fromSchema(portal: Client): Promise<void> {
  const wifi = portal.table('titik_wifi', schema);
  wifi.where({ status: 'aktif', kecepatan_mbps: { gte: 20.5, empty: false }, gratis: true });
  wifi.where({ status: ['aktif', 'mati'], kecepatan_mbps: [10, null], nama: { between: ['A', 'B'] } });
  wifi.where('kecepatan_mbps >= 20').where({ kecepatan_mbps: null });
  // @ts-expect-error -- the column is called kecepatan_mbps
  wifi.where({ kecepatan: 20 });
  // @ts-expect-error -- a speed is a number
  wifi.where({ kecepatan_mbps: '20' });
  // @ts-expect-error -- a speed is a number
  wifi.where({ kecepatan_mbps: { between: [1, '20'] } });
  // @ts-expect-error -- a list of speeds holds numbers
  wifi.where({ kecepatan_mbps: { in: [10, true] } });
  // @ts-expect-error -- there is no such status
  wifi.where({ status: 'aktiv' });
  // @ts-expect-error -- it is true or false
  wifi.where({ gratis: 'ya' });
  // @ts-expect-error -- there is no such test
  wifi.where({ nama: { mulai: 'Taman' } });
  // @ts-expect-error -- a misspelt column
  wifi.sortBy('nma');
  // @ts-expect-error -- a misspelt column
  await wifi.distinct('nma');

  const { rows } = await wifi.select('nama', 'status').page();
  const status: 'aktif' | 'mati' | undefined = rows[0]?.status;
  // @ts-expect-error -- the column was not selected
  console.log(status, rows[0]?.kecepatan_mbps);
  // @ts-expect-error -- a misspelt column
  wifi.select('nama', 'setatus');
  // @ts-expect-error -- the column was not selected
  wifi.select('nama').where({ status: 'aktif' });
  for await (const row of wifi.rows()) {
    const speed: number | null = row.kecepatan_mbps;
    // @ts-expect-error -- there is no such column
    console.log(speed, row.kecepatan);
  }

  const titik = { titik: 'count()', cepat: 'percentile(kecepatan_mbps, 0.9)', rata: 'avg("kecepatan_mbps")' } as const;
  const sums = await wifi.summarize({ by: ['status', 'bin(kecepatan_mbps, 10)'], measures: titik });
  for (const row of sums.rows) {
    const points: number = row.titik;
    const mean: number | null = row.rata;
    const group: 'aktif' | 'mati' | null = row.status;
    const bin: number | string | null = row['bin(kecepatan_mbps, 10)'];
    // @ts-expect-error -- where no row has a speed, none is the fastest
    const fast: number | string = row.cepat;
    // @ts-expect-error -- it is neither grouped by nor measured
    console.log(points, mean, group, bin, fast, row.nama);
  }
  const top = await wifi.summarize({ measures: { laju: 'max("kecepatan_mbps")', pertama: 'min(nama)' } });
  const most: number | null | undefined = top.rows[0]?.laju;
  // @ts-expect-error -- a name is text
  const first: number | null | undefined = top.rows[0]?.pertama;
  // @ts-expect-error -- nothing was grouped by
  console.log(most, first, top.rows[0]?.status);
  for (const { value, count } of await wifi.distinct('status')) {
    const known: 'aktif' | 'mati' | null = value;
    // @ts-expect-error -- some rows may have none
    const there: string = value;
    console.log(known, there, count.toFixed());
  }
  const chosen: readonly ('nama' | 'status')[] = ['nama'];
  const { rows: perhaps } = await wifi.summarize({ by: chosen, measures: { titik: 'count()' } });
  for (const row of perhaps) {
    // @ts-expect-error -- whether it is grouped by is only known when it runs
    const named: string | null = row.nama;
    console.log(named, row.titik.toFixed());
  }
  // @ts-expect-error -- a misspelt column
  await wifi.summarize({ by: ['setatus'], measures: { titik: 'count()' } });
  // @ts-expect-error -- a misspelt column
  await wifi.summarize({ measures: { cepat: 'max(kecepatan)' } });
}

/** The same from the type alone: from the portal, from a link, over rows at hand. */
export async function fromType(portal: Client, rows: readonly Omit<TitikWifiRow, 'lokasi'>[]): Promise<void> {
  const tables = [portal.table<TitikWifiRow>('titik_wifi'), await open<TitikWifiRow>('https://data.kota.example')];
  for (const wifi of [...tables, await portal.open<TitikWifiRow>('https://data.kota.example')]) {
    wifi.where({ nama: 'Taman', nomor: ['1', 2], lokasi: 'apa saja' }).sortBy('kecepatan_mbps');
    // @ts-expect-error -- a name is text
    wifi.where({ nama: 5 });
    // @ts-expect-error -- the column is called kecepatan_mbps
    wifi.sortBy('kecepatan');
    // @ts-expect-error -- it may be missing
    const speed: number | undefined = (await wifi.page()).rows[0]?.kecepatan_mbps;
    console.log(speed);
    document.createElement('satu-table').table = wifi;
  }
  const listed = memoryTable<Pick<TitikWifiRow, 'nama'>>(rows);
  // @ts-expect-error -- a name is text
  listed.where({ nama: 5 });
}

/** Without either, any name and any value may be there. */
export async function untyped(portal: Client, name: string): Promise<Table> {
  const table: Table = portal.table('titik_wifi', undefined, { columns: { luas: { kind: 'text' } } });
  const narrowed = table
    .where({ apa: 'saja', [name]: { gte: 5, in: [1, 'a', true] } })
    .where({ luas: ['1', 2, null] })
    .sortBy(name);
  const { rows } = await narrowed.summarize({ by: [name, 'bin(luas, 10)'], measures: { [name]: `sum(${name})` } });
  const value: Value | undefined = rows[0]?.[name] ?? (await narrowed.distinct(name))[0]?.value;
  console.log(value);
  return narrowed;
}
