import { expect } from '@open-wc/testing';
import { memoryTable, SatuError } from '@satudata/client';
import '@satudata/widgets/stat.js';
import { place, reach, type Standing } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { parts, said } from '../../shadow.js';
import { ShakyPortal } from '../../shaky-portal.js';
import { waitUntil } from '../../wait-until.js';

const info = { ...described.info, url: 'https://data.kota.example/dataset/wifi', contact: 'mailto:data@kota.example' };

async function stat(portal = new ShakyPortal(points, { ...described, info }), lang = 'id') {
  const element = await place('satu-stat', {
    lang,
    table: portal.table,
    attributes: { value: 'count()', label: 'Titik' },
  });
  await reach(element, 'ready');
  await waitUntil(() => parts(element, '.menu-button').length === 1, 'no menu');
  return { element, portal };
}
const list = (element: Standing): HTMLElement => parts(element, '#menu')[0] as HTMLElement;
const items = (element: Standing): HTMLElement[] => [...list(element).querySelectorAll<HTMLElement>('button, a')];
const item = (element: Standing, text: string): HTMLElement => {
  const found = items(element).find(({ textContent }) => textContent?.includes(text));
  if (found === undefined) throw new Error(`no "${text}" in the menu`);
  return found;
};
const copying = (write: (text: string) => Promise<void>): (() => void) => {
  const before = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
  return () => {
    if (before !== undefined) Object.defineProperty(navigator, 'clipboard', before);
  };
};

describe('the menu at the foot', () => {
  it('is named after the data, opens beside its button with the focus inside, and closes by Esc', async () => {
    const { element } = await stat();
    const button = parts(element, '.menu-button')[0] as HTMLButtonElement;
    expect(button.getAttribute('aria-label')).to.contain(info.title ?? '');
    button.click();
    await waitUntil(() => list(element).matches(':popover-open'));
    await waitUntil(() => element.shadowRoot?.activeElement === items(element)[0], 'the focus stayed outside');
    const box = list(element).getBoundingClientRect();
    expect(box.right).to.be.at.most(document.documentElement.clientWidth);
    expect(box.left).to.be.at.least(0);
    list(element).hidePopover();
    expect(list(element).matches(':popover-open')).to.equal(false);
  });

  it('speaks both languages', async () => {
    expect(items((await stat()).element).map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Unduh CSV (untuk Excel)',
      'Unduh dalam format lain…',
      'Salin tautan halaman ini',
      'Salin kode sematan',
      'Muat ulang data',
      'Laporkan masalah data',
    ]);
    const { element } = await stat(undefined, 'en');
    expect(item(element, 'Report').getAttribute('href')).to.equal('mailto:data@kota.example');
  });

  it('copies the embed code of the widget, with the address of its data', async () => {
    const { element } = await stat();
    let copied = '';
    const restore = copying(async (text) => {
      copied = text;
    });
    item(element, 'sematan').click();
    await waitUntil(() => said(element, '.download').join() === 'Kode sematan disalin.');
    restore();
    expect(copied).to.contain('<satu-stat src="https://data.kota.example/dataset/wifi"');
    expect(copied).to.contain('value="count()"');
    expect(said(element, '[role=status]')).to.deep.equal(['Kode sematan disalin.']);
  });

  it('offers the text by hand where copying is refused', async () => {
    const { element } = await stat();
    const restore = copying(() => Promise.reject(new Error('refused')));
    item(element, 'tautan').click();
    await waitUntil(() => parts(element, 'textarea').length === 1);
    restore();
    expect((parts(element, 'textarea')[0] as HTMLTextAreaElement).value).to.equal(location.href);
  });

  it('reads the data again', async () => {
    const { element, portal } = await stat();
    portal.rows = points.slice(0, 1);
    item(element, 'Muat ulang').click();
    await waitUntil(() => said(element, '.figure').join().startsWith('1'));
  });

  it('downloads all rows, and says when a download fails, with the figure still there', async () => {
    const { element, portal } = await stat();
    const saved: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(this.download);
    };
    try {
      item(element, 'CSV').click();
      await waitUntil(() => said(element, '.download').join().includes('Berkas sudah diunduh.'));
      expect(saved.join()).to.match(/\.csv$/);
      portal.fault = new SatuError('network', 'contoh');
      item(element, 'CSV').click();
      await waitUntil(() => said(element, '.download').join().includes('Unduhan gagal'));
      expect(parts(element, '.figure')).to.have.length(1);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('offers no embed code for data that has no address', async () => {
    const element = await place('satu-stat', { table: memoryTable([{ a: 1 }]), attributes: { value: 'count()' } });
    await reach(element, 'ready');
    await waitUntil(() => parts(element, '.menu-button').length === 1, 'no menu');
    expect(items(element).some(({ textContent }) => textContent?.includes('sematan'))).to.equal(false);
  });
});
