import { createClient, isSatuError, open, parseWhere } from '@satudata/client';

const [portalUrl] = process.argv.slice(2);
if (portalUrl === undefined) throw new Error('Usage: example <portal>');

const portal = createClient({ portal: portalUrl });
const status = await portal.status();
const found = await portal.datasets.search({ text: 'wifi', page: 1 });
const set = await portal.datasets.get('titik-wifi-publik');
const wifi = await open(`${portalUrl}/dataset/titik-wifi-publik`);

const fast = wifi
  .where({ status: 'aktif' })
  .where('kecepatan_mbps >= 20')
  .select('nama', 'kecepatan_mbps')
  .sortBy('kecepatan_mbps', 'desc')
  .limit(5);
const page = await fast.page();
let streamed = 0;
for await (const row of fast.rows()) streamed += row['nama'] === undefined ? 0 : 1;
const groups = await wifi.summarize({ by: ['kecamatan'], measures: { titik: 'count()' } });

let code = 'none';
try {
  await portal.datasets.get('tidak-ada');
} catch (error) {
  code = isSatuError(error) ? error.code : 'other';
}

console.log(
  JSON.stringify({
    title: status.title,
    found: found.total,
    set: set.name,
    rows: await wifi.count(),
    fast: page.rows.map((row) => row['kecepatan_mbps']),
    streamed,
    groups: groups.rows.map((row) => row['titik']),
    code,
    where: typeof parseWhere('status = "aktif"'),
  }),
);
