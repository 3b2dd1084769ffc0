import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable, type Row } from '@satudata/client';
import type { SatuTable } from '@satudata/widgets/table.js';
import '@satudata/widgets/table.js';
import { expectAccessible } from '../../accessible.js';
import { reach } from '../../drawn.js';
import { part, parts, said } from '../../shadow.js';

const long = 'Syarat pendaftaran yang panjang (contoh). '.repeat(20).trim();
const row: Row = {
  nama: 'Loket (contoh)',
  biaya: 1_250_000,
  tepat: 98.5,
  pada: '2026-11-20T03:15:00Z',
  daring: true,
  surel: 'loket@kota.example',
  telepon: '(0725) 41-234',
  foto: 'https://kota.example/foto.jpg',
  letak: { type: 'Point', coordinates: [105.3, -5.11] },
  syarat: long,
  jadwal: { senin: ['08.00'] },
};
async function drawn(lang: string, rows: readonly Row[] = [row]): Promise<SatuTable> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}>
    <satu-table loading="eager" .table=${memoryTable([...rows])}>
      <satu-column field="nama"></satu-column>
      <satu-column field="biaya" format="rupiah"></satu-column>
      <satu-column field="tepat" format="percent"></satu-column>
      <satu-column field="pada" format="datetime" zone="Asia/Jakarta"></satu-column>
      <satu-column field="daring" format="boolean"></satu-column>
      <satu-column field="surel" format="email"></satu-column>
      <satu-column field="telepon" format="phone"></satu-column>
      <satu-column field="foto" format="image"></satu-column>
      <satu-column field="letak" format="geo"></satu-column>
      <satu-column field="syarat" format="long"></satu-column>
      <satu-column field="jadwal" format="json"></satu-column>
    </satu-table>
  </div>`);
  return reach(box.querySelector('satu-table') as SatuTable, 'ready');
}

describe('a cell', () => {
  it('is written in the format of its column, in Indonesian', async () => {
    const element = await drawn('id');
    expect(said(element, 'td').slice(0, 8)).to.deep.equal([
      'Rp1.250.000',
      '98,5%',
      '20 Nov 2026 pukul 10.15 WIB',
      '✓ Ya',
      'loket@kota.example',
      '(0725) 41-234',
      'Tampilkan gambar',
      '5,11000° LS, 105,30000° BT (buka di tab baru)',
    ]);
    expect(
      parts<HTMLAnchorElement>(element, 'td a')
        .map(({ href }) => href)
        .slice(0, 2),
    ).to.deep.equal(['mailto:loket@kota.example', 'tel:072541234']);
    await expectAccessible(element, 'cells of every format');
  });

  it('is written in English on an English page', async () => {
    const element = await drawn('en');
    expect(said(element, 'td').slice(0, 4)).to.deep.equal(['Rp1,250,000', '98.5%', '20 Nov 2026, 10:15 WIB', '✓ Yes']);
  });

  it('asks for a picture only when the reader does', async () => {
    const element = await drawn('id');
    expect(parts(element, 'img')).to.have.length(0);
    part<HTMLElement>(element, 'td:nth-of-type(7) .more').click();
    await element.updateComplete;
    expect(part<HTMLImageElement>(element, 'img').alt).to.equal('Foto');
  });

  it('shows the beginning of a long text, and all of it on request', async () => {
    const element = await drawn('id');
    const [text] = said(element, '.text');
    expect(text?.length).to.be.lessThan(150);
    const more = parts(element, '.more').find(({ ariaExpanded }) => ariaExpanded === 'false');
    more?.click();
    await element.updateComplete;
    expect(said(element, '.text')[0]).to.equal(long);
    expect(more?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('that holds something else than its format says is shown as text', async () => {
    const odd = Object.fromEntries(Object.keys(row).map((name) => [name, '<img src=x onerror=alert(1)>']));
    const element = await drawn('id', [odd]);
    expect(parts(element, 'img, script')).to.have.length(0);
    expect(new Set(said(element, 'td'))).to.deep.equal(new Set(['<img src=x onerror=alert(1)>']));
    expect(parts(element, 'tbody a')).to.have.length(0);
  });
});
