import { expect } from '@open-wc/testing';
import { keepLast, lastCopy } from '../../../../packages/widgets/src/elements/data-element/last-copy.js';
import '@satudata/widgets/hotspot-map.js';
import { parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

// Test files share one store.
const address = (): string => `https://${crypto.randomUUID()}.invalid/wifi.csv`;
const of = (src: string, where = '') => ({ src, where, search: '' });

describe('the last rows on this device', () => {
  it('are kept for one table and one condition, the newest instead of the one before', async () => {
    const src = address();
    const table = of(src);
    await keepLast(table, { rows: 1 });
    await keepLast(table, { rows: 2 });
    expect(await (await lastCopy(table)).json()).to.deep.equal({ rows: 2 });
    expect((await lastCopy(of(src, 'a = 1'))).status).to.equal(404);
    expect((await lastCopy(of(address()))).status).to.equal(404);
  });

  it('are none where the table has no address', async () => {
    await keepLast(of(''), { rows: 1 });
    expect((await lastCopy(of(''))).status).to.equal(404);
  });

  it('stand in for a portal that cannot be reached, with their time, where the page asks for that', async () => {
    const src = address();
    await keepLast(of(src), {
      satudata: 1,
      taken: '2026-01-02T03:04:00.000Z',
      info: {},
      fields: [
        { name: 'nama', type: 'text', exact: true },
        { name: 'alamat', type: 'text', exact: true },
      ],
      rows: [{ nama: 'Taman (contoh)', alamat: 'Jl. Contoh' }],
    });
    const place = (snapshot: string) => {
      const element = document.createElement('satu-hotspot-map');
      Object.assign(element, { src, snapshot, loading: 'eager', lang: 'id' });
      document.body.append(element);
      return element;
    };
    const [kept, plain] = [place('last'), place('')];
    await waitUntil(() => kept.state === 'stale');
    expect(said(kept, '.card .name')).to.deep.equal(['Taman (contoh)']);
    await waitUntil(() => said(kept, '[part=notice]').join().includes('tersimpan per 2 Jan 2026'));
    await waitUntil(() => plain.state === 'failed');
    expect(parts(plain, '.card')).to.have.length(0);
    for (const element of [kept, plain]) element.remove();
  });
});
