import { expect } from '@open-wc/testing';
import type { Row } from '@satudata/client';
import '@satudata/widgets/table.js';
import { expectAccessible } from '../../accessible.js';
import { place, reach } from '../../drawn.js';
import { parts, said } from '../../shadow.js';
import { ShakyPortal } from '../../shaky-portal.js';
import { waitUntil } from '../../wait-until.js';

const city = (fast: number): Row[] =>
  Array.from({ length: 30 }, (_, index) => ({
    _id: index + 1,
    nama: `Titik ${index + 1} (contoh)`,
    mbps: index === 12 ? fast : index,
  }));

describe('rows that a refresh changed', () => {
  it('are marked and told, with page, focus and choice as they were', async () => {
    const portal = new ShakyPortal(city(1));
    const attributes = { refresh: '1h', 'page-size': '10', selectable: 'many' };
    const element = await reach(await place('satu-table', { table: portal.table, attributes }), 'ready');
    parts(element, '.number button')[1]?.click();
    await waitUntil(() => said(element, 'tbody th')[0] === 'Titik 11 (contoh)');
    const box = parts<HTMLInputElement>(element, 'tbody .choose input')[4];
    box?.click();
    box?.focus();
    portal.rows = city(99);
    await element.reload();
    await waitUntil(() => parts(element, '.changed').length === 1);
    expect(said(element, '.changed th')).to.deep.equal(['Titik 13 (contoh) ● berubah']);
    expect(said(element, '[role=status]')[0]).to.equal('1 baris berubah.');
    expect(element.shadowRoot?.activeElement).to.equal(box);
    expect(said(element, '.selected th')).to.deep.equal(['Titik 15 (contoh)']);
    expect(said(element, '[aria-current=page]')).to.deep.equal(['2']);
    await expectAccessible(element, 'changed rows');
    await element.reload();
    await waitUntil(() => parts(element, '.changed').length === 0, 'the mark stayed');
  });

  it('are not those that the reader asked for', async () => {
    const portal = new ShakyPortal(city(1));
    const element = await reach(
      await place('satu-table', { table: portal.table, attributes: { refresh: '1h', 'page-size': '10' } }),
      'ready',
    );
    parts(element, '.number button')[1]?.click();
    await waitUntil(() => said(element, 'tbody th')[0] === 'Titik 11 (contoh)');
    expect(parts(element, '.changed')).to.have.length(0);
  });
});
