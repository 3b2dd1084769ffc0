import { expect } from '@open-wc/testing';
import { memoryTable, SatuError, type SatuErrorCode } from '@satudata/client';
import '@satudata/widgets/stat.js';
import '@satudata/widgets/table.js';
import { place } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { part, parts, said } from '../../shadow.js';
import { ShakyPortal } from '../../shaky-portal.js';
import { waitUntil } from '../../wait-until.js';

/** A figure that has nothing to show, for that reason. */
async function failing(fault: SatuError, lang = 'id') {
  const portal = new ShakyPortal(points, described);
  portal.fault = fault;
  const element = await place('satu-stat', { table: portal.table, lang });
  await waitUntil(() => parts(element, '.notice').length === 1, `${fault.code}: a notice`);
  return element;
}
const texts: Readonly<Partial<Record<SatuErrorCode, readonly [RegExp, RegExp]>>> = {
  offline: [/Tidak ada koneksi internet/, /internet/i],
  network: [/Tidak dapat terhubung/, /connect|reach/i],
  timeout: [/terlalu lama merespons/, /long|time/i],
  'blocked-by-cors': [/belum diizinkan/, /allow|permit/i],
  maintenance: [/pemeliharaan/, /maintenance/i],
  'not-found': [/tidak ditemukan/, /found|exist/i],
  forbidden: [/tidak dibuka untuk umum/, /public/i],
  'rate-limited': [/Terlalu banyak permintaan/, /too many/i],
  'captive-portal': [/meminta login/, /sign|log ?in/i],
  'unexpected-shape': [/format/, /format/i],
  'too-large': [/terlalu besar/, /large|big/i],
  'portal-error': [/sedang mengalami gangguan/, /server|portal/i],
  unsupported: [/belum didukung/, /support/i],
};

describe('what a reader is told when something is wrong', () => {
  for (const [code, [indonesian, english]] of Object.entries(texts))
    it(`says “${code}” plainly in both languages, without codes or English in the Indonesian sentence`, async () => {
      const fault = new SatuError(code as SatuErrorCode, 'developer text');
      const element = await failing(fault);
      const sentence = said(element, '.notice > p')[0] ?? '';
      expect(sentence).to.match(indonesian);
      expect(sentence).not.to.contain(code).and.not.to.contain('developer text');
      expect(said(await failing(fault, 'en'), '.notice > p')[0]).to.match(english);
    });

  it('offers another try that the keyboard reaches, and the technical details behind a summary', async () => {
    const fault = new SatuError('portal-error', 'contoh', { status: 502, detail: 'Bad Gateway <b>x</b>' });
    const element = await failing(fault);
    const button = part<HTMLButtonElement>(element, '.notice button');
    button.focus();
    expect(element.shadowRoot?.activeElement).to.equal(button);
    expect(said(element, '.notice summary')).to.deep.equal(['Rincian teknis']);
    expect(part<HTMLDetailsElement>(element, '.notice details').open).to.equal(false);
    expect(said(element, '.technical')[0]).to.equal('portal-error · 502 · Bad Gateway <b>x</b>');
    expect(parts(element, '.technical b')).to.have.length(0);
  });

  it('offers no other try where asking again cannot help', async () => {
    for (const code of ['unsupported', 'forbidden', 'unknown-field'] as const) {
      const element = await failing(new SatuError(code, 'contoh'));
      expect(parts(element, '.notice button'), code).to.have.length(0);
    }
  });

  it('names the field that is not there', async () => {
    const element = await place('satu-stat', {
      table: memoryTable([...points], described),
      attributes: { value: 'sum(kecepatan)' },
    });
    await waitUntil(() => parts(element, '.notice').length === 1);
    expect(said(element, '.notice > p')[0]).to.contain('“kecepatan”');
  });

  it('tells rows that are not there from rows that a condition left out', async () => {
    const empty = await place('satu-table', { table: memoryTable([], described) });
    await waitUntil(() => parts(empty, '.nothing').length === 1);
    expect(said(empty, '.nothing')).to.deep.equal(['Belum ada data.']);
    const narrowed = await place('satu-table', {
      table: memoryTable([...points], described),
      attributes: { search: 'tak ada' },
    });
    await waitUntil(() => parts(narrowed, '.nothing').length === 1);
    expect(said(narrowed, '.nothing')[0]).to.match(/^Tidak ada data yang cocok/);
  });

  it('leads from a page’s own link to the portal when the portal’s data cannot be had', async () => {
    const src = 'http://127.0.0.1:9/dataset/titik';
    const element = await place('satu-stat', { attributes: { src } });
    await waitUntil(() => parts(element, '.notice a').length === 1, 'a link', { timeout: 8_000 });
    expect(part<HTMLAnchorElement>(element, '.notice a').href).to.equal(src);
  });
});
