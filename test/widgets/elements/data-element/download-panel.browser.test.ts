import { expect } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import '@satudata/widgets/table.js';
import { expectAccessible } from '../../accessible.js';
import { place, reach } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { part, parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

async function panel(lang = 'id') {
  const table = memoryTable([...points], described);
  const element = await reach(
    await place('satu-table', { lang, table, attributes: { 'page-size': '2', fields: 'nama, mbps' } }),
    'ready',
  );
  await waitUntil(() => parts(element, '.menu-button').length === 1, 'no menu');
  const item = parts(element, '#menu button').find(({ textContent }) =>
    /format lain|another format/.test(textContent ?? ''),
  );
  item?.click();
  await waitUntil(
    () => element.shadowRoot?.activeElement?.matches('.download-panel select'),
    'the focus stayed behind',
  );
  return element;
}
type Drawn = Awaited<ReturnType<typeof panel>>;

/** Files that were handed over, with their names. */
async function saved(element: Drawn): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const files: { name: string; blob: Blob }[] = [];
  const blobs = new Map<string, Blob>();
  const make = URL.createObjectURL;
  const click = HTMLAnchorElement.prototype.click;
  URL.createObjectURL = (blob) => {
    const address = make(blob);
    blobs.set(address, blob as Blob);
    return address;
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob !== undefined) files.push({ name: this.download, blob });
  };
  try {
    part<HTMLFormElement>(element, '.download-panel').requestSubmit();
    await waitUntil(() => files.length > 0 || said(element, '.download').join().includes('tidak'), 'nothing was saved');
  } finally {
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(files.map(async ({ name, blob }) => ({ name, text: await blob.text() })));
}
async function format(element: Drawn, value: string): Promise<void> {
  const select = part<HTMLSelectElement>(element, '.download-panel select');
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await element.updateComplete;
}

describe('the panel of a download', () => {
  it('offers every format and all rows or those on screen, with the size', async () => {
    const element = await panel();
    expect(said(element, '.download-panel option')).to.deep.equal([
      'CSV (untuk Excel)',
      'CSV dengan titik koma (Excel berbahasa Indonesia)',
      'Lembar kerja Excel (XLSX)',
      'JSON',
      'NDJSON (satu baris per data)',
      'GeoJSON (peta)',
    ]);
    expect(said(element, '.download-panel fieldset label')).to.deep.equal([
      'Semua baris (3)',
      'Baris yang ditampilkan (2)',
    ]);
    expect(said(element, '.size-hint')[0]).to.match(/^Ukuran berkas kira-kira \d+ B\.$/);
    await expectAccessible(element, 'the panel of a download');
  });

  it('saves all rows, or only those on screen with the columns on screen', async () => {
    const element = await panel();
    await format(element, 'csv-semicolon');
    const [all] = await saved(element);
    expect(all?.name).to.match(/\.csv$/);
    expect(all?.text.trim().split('\r\n')).to.have.length(4);
    expect(all?.text).to.contain('nama;kecamatan;status;mbps');
    await format(element, 'json');
    parts<HTMLInputElement>(element, '.download-panel input')[1]?.click();
    await element.updateComplete;
    const [shown] = await saved(element);
    expect(shown?.name).to.match(/\.json$/);
    expect(JSON.parse(shown?.text ?? '')).to.deep.equal([
      { nama: 'Taman Merdeka (contoh)', mbps: 50 },
      { nama: 'Balai Warga (contoh)', mbps: 20 },
    ]);
  });

  it('says why data without places is no map', async () => {
    const element = await panel();
    await format(element, 'geojson');
    parts<HTMLInputElement>(element, '.download-panel input')[1]?.click();
    await element.updateComplete;
    await saved(element);
    expect(said(element, '.download').join()).to.contain('tidak memuat letak');
  });

  it('goes away at the press of a button, with the focus back where it came from, in English too', async () => {
    const element = await panel('en');
    const close = parts(element, '.download-panel .button').at(-1);
    expect(close?.textContent?.trim()).to.equal('Close');
    close?.click();
    await waitUntil(() => parts(element, '.download-panel').length === 0);
    expect(element.shadowRoot?.activeElement?.matches('.menu-button')).to.equal(true);
  });
});
