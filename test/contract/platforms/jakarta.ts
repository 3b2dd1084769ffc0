import { host } from '../../client/http-server.js';
import { hotspots } from './hotspots.js';

/** A platform as Satu Data Jakarta: all calls are POST, and an address that is none of its API answers the app's page with success. */
export async function jakartaPlatform() {
  const platform = await host(({ pathname }, { method }, sent) => {
    const call = /^\/backend\/api\/v2\/satudata\/([\w-]+)$/.exec(pathname)?.[1];
    if (method !== 'POST' || call === undefined) return { type: 'text/html', body: '<!doctype html><html></html>' };
    const { page_url: name, page, per_page: size } = JSON.parse(sent);
    if (name !== 'titik-wifi') return { body: { status: 404, message: 'Data tidak ditemukan' } };
    if (call === 'get-table-data')
      return { body: { data: hotspots.slice((page - 1) * size, page * size), total: hotspots.length } };
    return {
      body: {
        data: {
          title: 'Titik Wi-Fi (contoh)',
          desc: '<p>Titik &amp; kecepatan</p>',
          sumber_data: ['Diskominfotik'],
          frekuensi_penerbitan: 'Tahunan',
          satuan: '-',
          komponen_data_table: [
            { header_komponen: 'Mbps', tipe_data_komponen: 'Numerik', desc_komponen: 'Kecepatan' },
            { header_komponen: 'kecamatan', tipe_data_komponen: 'Teks', desc_komponen: '-' },
          ],
        },
      },
    };
  });
  return { ...platform, link: `${platform.base}/open-data/titik-wifi` };
}
