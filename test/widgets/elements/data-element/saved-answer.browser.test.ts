import { expect } from '@open-wc/testing';
import { SatuError } from '@satudata/client';
import '@satudata/widgets/stat.js';
import '@satudata/widgets/table.js';
import { place, reach } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { parts, said } from '../../shadow.js';
import { ShakyPortal } from '../../shaky-portal.js';
import { waitUntil } from '../../wait-until.js';

const copy = (change: object = {}): string =>
  `data:application/json,${encodeURIComponent(
    JSON.stringify({
      satudata: 1,
      taken: '2026-01-02T03:04:00.000Z',
      source: 'https://data.kota.example/dataset/wifi',
      info: { ...described.info, publisher: 'Diskominfo (contoh)' },
      fields: described.fields,
      rows: points,
      ...change,
    }),
  )}`;

function down(): ShakyPortal {
  const portal = new ShakyPortal(points, described);
  portal.fault = new SatuError('network', 'contoh');
  return portal;
}

describe('a copy of the data', () => {
  it('stands in while the portal cannot answer, marked with its time, narrowed as the element is', async () => {
    const portal = down();
    const element = await place('satu-table', {
      table: portal.table,
      attributes: { snapshot: copy(), where: 'status = "aktif"' },
    });
    await reach(element, 'stale');
    const active = points.filter(({ status }) => status === 'aktif').length;
    expect(parts(element, 'tbody tr')).to.have.length(active);
    await waitUntil(() => said(element, '[part=notice]').join().includes('tersimpan per 2 Jan 2026'));
    await waitUntil(() => said(element, '.foot').join().includes('Diskominfo (contoh)'));
  });

  it('answers what a reader asks of it next, page by page', async () => {
    const element = await place('satu-table', {
      table: down().table,
      attributes: { snapshot: copy(), 'page-size': '2', sort: 'nama' },
    });
    await reach(element, 'stale');
    const first = said(element, 'tbody th').join();
    const next = parts<HTMLButtonElement>(element, 'button').find((button) =>
      button.textContent?.includes('Berikutnya'),
    );
    next?.click();
    await waitUntil(() => said(element, 'tbody th').join() !== first);
    expect(parts(element, 'tbody tr')).to.have.length(1);
    expect(element.state).to.equal('stale');
  });

  it('makes room for the portal when it returns', async () => {
    const portal = down();
    const element = await place('satu-stat', {
      table: portal.table,
      attributes: { snapshot: copy({ rows: [] }), value: 'count()', label: 'Titik' },
    });
    await reach(element, 'stale');
    expect(said(element, '.figure').join()).to.match(/^0/);
    portal.fault = undefined;
    await element.reload();
    await reach(element, 'ready');
    expect(said(element, '.figure').join()).to.match(/^3/);
  });

  it('that is none leaves the fault as it is', async () => {
    const element = await place('satu-table', {
      table: down().table,
      attributes: { snapshot: copy({ satudata: 7 }) },
    });
    await reach(element, 'failed');
    expect(parts(element, 'table')).to.have.length(0);
  });
});
