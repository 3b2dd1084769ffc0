import { expect } from '@open-wc/testing';
import { MemorySource, type Row, Table } from '@satudata/client';
import '@satudata/widgets/hotspot-map.js';
import { place, reach } from '../../drawn.js';
import { part, parts, plain, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

/** A grid of 6,000 hotspots. */
const rows: readonly Row[] = Array.from({ length: 6_000 }, (_, at) => ({
  nama: `Titik ${at} (contoh)`,
  alamat: `Jl. Kenari ${at}`,
  latitude: -5 - (at % 60) / 500,
  longitude: 105 + Math.floor(at / 60) / 500,
}));

describe('the map of a finder', () => {
  it('adds what lies in the part that the reader looks at, where there is more than a finder reads', async function () {
    this.timeout(60_000);
    const table = new Table({ source: new MemorySource(rows, { maxPage: 1_000 }) });
    const finder = await place('satu-hotspot-map', { table });
    await reach(finder, 'ready', 'partial');
    const count = (): number => Number(plain(part(finder, '.count').textContent).replace(/\D/g, ''));
    await waitUntil(() => count() === 5_000, 'the first 5,000');
    await waitUntil(() => finder.matches(':state(partial)'));
    await waitUntil(() => said(finder, '.notes').join().includes('Dibaca juga titik di bagian peta yang terlihat'));
    part(finder, '.toggle').click();
    await waitUntil(() => parts(finder, '.mark').length > 0);
    // The last thousand lies in the east of the rest.
    part(finder, '.viewport').focus();
    for (let step = 0; step < 25 && count() === 5_000; step += 1) {
      const key = step < 1 ? '+' : 'ArrowRight';
      part(finder, '.viewport').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await waitUntil(() => count() > 5_000, '', { timeout: 1_500 }).catch(() => undefined);
    }
    expect(count()).to.be.greaterThan(5_000);
  });
});
