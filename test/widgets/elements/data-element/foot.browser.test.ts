import { expect } from '@open-wc/testing';
import { memoryTable, type TableInfo } from '@satudata/client';
import '@satudata/widgets/stat.js';
import { place, reach } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { part, parts, plain, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

/** The line below a figure whose portal says this of itself. */
async function foot(info: Partial<TableInfo>, lang = 'id') {
  const table = memoryTable([...points], { ...described, info });
  const element = await reach(await place('satu-stat', { table, lang }), 'ready');
  await waitUntil(() => (said(element, '.foot')[0] ?? '') !== '', 'the line');
  return element;
}

describe('the line below the data', () => {
  it('names source, licence and date, and marks example data, in the reader’s language', async () => {
    const id = said(await foot(described.info ?? {}), '.foot')[0] ?? '';
    for (const text of ['Data contoh', 'Sumber: Diskominfo (contoh)', 'Lisensi: CC BY 4.0', 'Diperbarui 20 Nov 2026'])
      expect(id).to.contain(text);
    const en = said(await foot(described.info ?? {}, 'en'), '.foot')[0] ?? '';
    for (const text of ['Source: Diskominfo (contoh)', 'CC BY 4.0', '20 Nov 2026']) expect(en).to.contain(text);
    expect(en).not.to.match(/Sumber|Lisensi|Diperbarui/);
  });

  it('leads to dataset and licence in a new tab, and says so', async () => {
    const element = await foot(described.info ?? {});
    const links = parts<HTMLAnchorElement>(element, '.foot .part a');
    expect(links.map(({ href }) => href)).to.deep.equal([
      'https://data.kota.example/dataset/titik-wifi-publik',
      'https://creativecommons.org/licenses/by/4.0/',
    ]);
    for (const link of links) {
      expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
      expect(plain(link.textContent)).to.contain('(buka di tab baru)');
    }
  });

  it('takes the date of the portal as UTC and gives it to machines as well', async () => {
    const element = await foot({ updated: '2026-11-20T03:15:00' });
    expect(part(element, 'time').getAttribute('datetime')).to.equal('2026-11-20T03:15:00.000Z');
  });

  it('says that a licence is not stated, and leaves out what is not known', async () => {
    const element = await foot({ title: 'Titik' });
    expect(said(element, '.foot .part')).to.deep.equal(['Sumber: Titik', 'Lisensi: tidak dicantumkan']);
    expect(said(await foot({ title: 'Titik', updated: 'kemarin' }), '.foot')[0]).not.to.contain('Diperbarui');
  });

  it('makes no link of an address that could do harm, and no markup of a name', async () => {
    const element = await foot({
      publisher: '<img src=x onerror=alert(1)>',
      url: 'javascript:alert(1)',
      licence: 'CC',
      licenceUrl: 'data:text/html,x',
    });
    expect(parts(element, '.foot a, .foot img')).to.have.length(0);
    expect(said(element, '.foot')[0]).to.contain('<img src=x onerror=alert(1)>');
  });
});
