import { expect, fixture, html } from '@open-wc/testing';
import { Table } from '@satudata/client';
import { jsonSource } from '@satudata/client/sources/json.js';
import type { SatuHotspotMap } from '@satudata/widgets/hotspot-map.js';
import '@satudata/widgets/hotspot-map.js';
import { sandboxAddress } from '../../sandbox-address.js';
import { parts, plain, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

type Settings = Partial<Pick<SatuHotspotMap, 'src' | 'table'>>;

/** A finder that was told nothing but where its rows are. */
async function finder(settings: Settings, count: string): Promise<SatuHotspotMap> {
  const box = await fixture<HTMLElement>(html`<div lang="id"></div>`);
  box.style.setProperty('width', '1000px');
  const element = document.createElement('satu-hotspot-map');
  Object.assign(element, { loading: 'eager', ...settings });
  box.append(element);
  await waitUntil(() => said(element, '.count')[0] === count, `${settings.src}: not ${count}`);
  return element;
}

const link = (path: string): Settings => ({ src: new URL(path, location.href).href });

/** Name → latitude and longitude, as the link to directions has them. */
function places(element: SatuHotspotMap): Record<string, string> {
  return Object.fromEntries(
    parts(element, '.card').map((card) => {
      const to = [...card.querySelectorAll('a')].map(({ href }) => new URL(href).searchParams.get('to')).find(Boolean);
      return [plain(card.querySelector('.name')?.textContent), to ?? 'nowhere'];
    }),
  );
}
const card = (element: SatuHotspotMap, name: string): string =>
  said(element, '.card').find((text) => text.startsWith(name)) ?? '';
const notes = (element: SatuHotspotMap): string => said(element, '.notes').join(' ');

/** Puts rows into the DataStore of the portal, as a city does; the link to their dataset. */
async function publish(name: string, fields: readonly string[], records: readonly object[]): Promise<Settings> {
  const { url, token } = await sandboxAddress();
  const act = async (action: string, body: object): Promise<{ readonly id: string }> => {
    const answer = await fetch(`${url}/api/3/action/${action}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: token },
      body: JSON.stringify(body),
    });
    const { success, result, error } = await answer.json();
    if (!success) throw new Error(JSON.stringify(error));
    return result;
  };
  const { id } = await act('package_create', { name, title: `${name} (contoh)`, owner_org: 'diskominfo' });
  const resource = {
    package_id: id,
    name: 'Titik (contoh)',
    url: 'https://data.kota.example/titik.csv',
    format: 'CSV',
  };
  await act('datastore_create', { resource, fields: fields.map((field) => ({ id: field, type: 'text' })), records });
  return { src: `${url}/dataset/${name}` };
}

describe('the finder opens, without being told anything', () => {
  before(async function () {
    this.timeout(60_000);
    await sandboxAddress();
  });

  it('Bandung: 780 rows are 65 places, and a mistyped month moves none of them', async () => {
    const element = await finder(link('/wifi/api/bigdata/diskominfo/jumlah_pengguna_wifi'), '65 titik Wi-Fi');
    const found = places(element);
    expect(found['TAMAN CONTOH 01']).to.equal('-6.901,107.601');
    expect(found['TAMAN CONTOH PRAMUKA'] ?? '-6.908,107.608').to.equal('-6.908,107.608');
    expect(notes(element)).to.equal('');
  });

  it('Yogyakarta: title and kecamatan, without the junk of its presentation', async () => {
    const element = await finder(
      await publish(
        'lokasi-free-hotspot',
        ['id', 'title', 'description', 'iconsrc', 'kategori', 'kecamatan', 'kelurahan', 'longitude', 'latitude'],
        [
          {
            id: '11',
            title: 'Taman Contoh',
            description: '<b>x</b>',
            iconsrc: 'wifi.png',
            kategori: 'Hotspot',
            kecamatan: 'Gondomanan',
            kelurahan: 'Prawirodirjan',
            longitude: '110.3695',
            latitude: '-7.8014',
          },
          {
            id: '12',
            title: 'Pasar Contoh',
            description: '<b>y</b>',
            iconsrc: 'wifi.png',
            kategori: 'Hotspot',
            kecamatan: 'Kraton',
            kelurahan: 'Kadipaten',
            longitude: '110.3610',
            latitude: '-7.8090',
          },
        ],
      ),
      '2 titik Wi-Fi',
    );
    expect(places(element)).to.deep.equal({ 'Taman Contoh': '-7.8014,110.3695', 'Pasar Contoh': '-7.809,110.361' });
    expect(card(element, 'Taman Contoh')).to.contain('Prawirodirjan, Gondomanan');
    expect(card(element, 'Taman Contoh')).not.to.match(/wifi\.png|<b>/);
  });

  it('JakWiFi: addresses as names, coordinates that are text, a row without a place', async () => {
    const element = await finder(link('/wifi/jakwifi.json'), '3 titik Wi-Fi');
    expect(places(element)).to.deep.equal({
      'Jl. Contoh 1': '-6.2105,106.931',
      'Jl. Contoh 2': '-6.2111,106.9325',
      'Jl. Contoh 3': 'nowhere',
    });
    await waitUntil(() => notes(element) !== '');
    expect(notes(element)).to.equal('1 titik tanpa lokasi yang sah; lihat di daftar.');
    expect(said(element, '#kecamatan option')).to.deep.equal(['Semua kecamatan', 'CAKUNG (2)', 'JATINEGARA (1)']);
  });

  it('New York: degrees and not feet, a price is no status, "0" is no name', async () => {
    const element = await finder(link('/resource/yjub-udmw.json'), '2 titik Wi-Fi');
    expect(Object.values(places(element)).sort()).to.deep.equal(['40.6782,-73.9442', '40.7561,-73.9903']);
    expect(places(element)).to.have.property('mn-01-contoh');
    expect(places(element)).not.to.have.property('0');
    expect(said(element, '.status')).to.deep.equal(['Belum diverifikasi', 'Belum diverifikasi']);
  });

  it('Toronto: upper case, and the place as GeoJSON in a text', async () => {
    const element = await finder(
      await publish(
        'city-of-toronto-free-public-wifi',
        ['NAME', 'ADDRESS', 'PROVIDER', 'LOCATION_TYPE', 'geometry'],
        [
          {
            NAME: 'Example Centre',
            ADDRESS: '1 Example Rd',
            PROVIDER: 'Provider A',
            LOCATION_TYPE: 'Community Centre',
            geometry: '{"type": "Point", "coordinates": [-79.38, 43.65]}',
          },
          {
            NAME: 'Example Arena',
            ADDRESS: '2 Example Rd',
            PROVIDER: 'Provider A',
            LOCATION_TYPE: 'Arena',
            geometry: '{"type": "MultiPoint", "coordinates": [[-79.41, 43.7]]}',
          },
        ],
      ),
      '2 titik Wi-Fi',
    );
    expect(places(element)).to.deep.equal({ 'Example Arena': '43.7,-79.41', 'Example Centre': '43.65,-79.38' });
  });

  it('Paris: a status that nobody says when it was checked is told as the data has it', async () => {
    const element = await finder(link('/explore/dataset/paris-wi-fi/information/'), '2 titik Wi-Fi');
    expect(places(element)).to.deep.equal({ 'Mairie exemple': '48.8601,2.3408', 'Parc exemple': '48.8679,2.3449' });
    expect(card(element, 'Mairie exemple')).to.contain('Belum diverifikasi menurut data: Opérationnel');
    expect(card(element, 'Mairie exemple')).to.contain('4 RUE EXEMPLE');
  });

  it('Seoul: latitude and longitude in each other’s column, mended and counted', async () => {
    const source = jsonSource(new URL('/wifi/seoul', location.href), { rowsPath: 'TbPublicWifiInfo.row' });
    const element = await finder({ table: new Table({ source }) }, '2 titik Wi-Fi');
    expect(places(element)).to.deep.equal({ '예시 공원': '37.5667,126.9784', '예시 도서관': '37.5701,126.981' });
    await waitUntil(() => notes(element) !== '');
    expect(notes(element)).to.equal('2 titik dengan lintang dan bujur tertukar sudah diperbaiki.');
    expect(card(element, '예시 도서관')).to.contain('Dalam ruangan');
  });

  it('West Java: the platform of the province', async () => {
    const element = await finder(link('/wifi/api-backend/bigdata/diskominfo/od_1_titik_wifi'), '3 titik Wi-Fi');
    expect(places(element)['ALUN-ALUN CONTOH 2']).to.equal('-6.81,107.11');
    expect(said(element, '#kecamatan option')).to.deep.equal(['Semua kecamatan', 'CUGENANG (2)', 'PACET (1)']);
  });

  it('GeoJSON whose coordinates are text', async () => {
    const element = await finder(link('/wifi/menara.geojson'), '2 titik Wi-Fi');
    expect(places(element)).to.deep.equal({
      'Menara Contoh 1': '-6.96821,107.65646',
      'Menara Contoh 2': '-6.9703,107.6601',
    });
  });

  it('a layer of villages whose only name is that of the network', async () => {
    const element = await finder(link('/wifi/desa.geojson'), '1 titik Wi-Fi');
    expect(places(element)).to.deep.equal({ 'WiFi Desa Contoh': '-5.4,104.9' });
  });

  it('and puts every place on the map', async () => {
    const element = await finder(link('/wifi/menara.geojson'), '2 titik Wi-Fi');
    await waitUntil(() => parts(element, '.mark').length === 2);
    expect(parts(element, '.mark')[0]?.getAttribute('aria-label')).to.equal('Menara Contoh 1, Belum diverifikasi');
  });
});
