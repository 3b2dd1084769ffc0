import { aTimeout, expect } from '@open-wc/testing';
import { type CallOptions, MemorySource, memoryTable, type Page, type Query, SatuError, Table } from '@satudata/client';
import '@satudata/widgets/chart.js';
import '@satudata/widgets/hotspot-map.js';
import '@satudata/widgets/map.js';
import '@satudata/widgets/stat.js';
import '@satudata/widgets/table.js';
import { expectAccessible } from '../../accessible.js';
import { place, reach } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { part, parts, plain, said } from '../../shadow.js';
import { ShakyPortal } from '../../shaky-portal.js';
import { waitUntil } from '../../wait-until.js';

const portal = () => new ShakyPortal(points, described);
const visible = (element: Element | null): boolean => (element?.getBoundingClientRect().height ?? 0) > 0;

describe('what every element that draws data does', () => {
  it('keeps what the page wrote inside it until there is something better', async () => {
    const source = portal();
    source.fallSilent();
    const element = await place('satu-stat', { table: source.table, inside: 'Buka data di portal' });
    await reach(element, 'loading');
    expect(visible(element.firstElementChild)).to.equal(true);
    source.speak();
    await reach(element, 'ready');
    expect(visible(element.firstElementChild)).to.equal(false);
    expect(said(element, '.figure')).to.deep.equal(['3']);
  });

  it('does nothing without a source, and begins when it gets one, before or after it is on the page', async () => {
    const element = await place('satu-stat', { inside: 'Isi halaman' });
    await element.updateComplete;
    expect(element.state).to.equal('idle');
    expect(visible(element.firstElementChild)).to.equal(true);
    element.table = portal().table;
    await reach(element, 'ready');
    element.value = 'sum(mbps)';
    await waitUntil(() => said(element, '.figure')[0] === '70 Mbps');
  });

  it('tells the page of each answer and each fault', async () => {
    const source = portal();
    const element = await place('satu-stat');
    const heard: unknown[] = [];
    document.body.addEventListener('satu-load', () => heard.push('satu-load'), { once: true });
    document.body.addEventListener('satu-error', (event) => heard.push([event.code, event.error.message]), {
      once: true,
    });
    element.table = source.table;
    await reach(element, 'ready');
    source.fault = new SatuError('timeout', 'contoh');
    await element.reload();
    expect(heard).to.deep.equal(['satu-load', ['timeout', 'contoh']]);
  });

  it('keeps the last answer when a newer one fails, marked with its time, and recovers on being asked', async () => {
    const source = portal();
    const element = await reach(await place('satu-stat', { table: source.table }), 'ready');
    source.fault = new SatuError('portal-error', 'contoh', { status: 502 });
    await element.reload();
    await reach(element, 'stale');
    await waitUntil(() => parts(element, '.notice').length === 1);
    expect(element.matches(':state(stale)')).to.equal(true);
    expect(said(element, '.figure')).to.deep.equal(['3']);
    expect(said(element, '.notice p')[0]).to.match(/^Menampilkan data tersimpan per \d\d\.\d\d/);
    source.fault = undefined;
    part<HTMLButtonElement>(element, '.notice button').click();
    await reach(element, 'ready');
    expect(parts(element, '.notice')).to.have.length(0);
  });

  it('says a fault once to screen readers, however long it lasts, and then that the data is new again', async () => {
    const source = portal();
    const element = await reach(await place('satu-stat', { table: source.table }), 'ready');
    const announced: string[] = [];
    const region = part(element, '[role=status]');
    const watcher = new MutationObserver(() => {
      const text = plain(region.textContent);
      if (text !== '') announced.push(text);
    });
    watcher.observe(region, { childList: true, subtree: true, characterData: true });
    source.fault = new SatuError('timeout', 'contoh');
    await element.reload();
    await element.reload();
    await element.reload();
    await waitUntil(() => announced.length > 0);
    source.fault = undefined;
    await element.reload();
    await waitUntil(() => announced.length > 1);
    expect(announced).to.deep.equal([
      'Server terlalu lama merespons. Coba lagi beberapa saat lagi.',
      'Data terbaru sudah ditampilkan.',
    ]);
    expect(parts(element, '[role=status], [aria-live], [role=alert]')).to.have.length(1);
    watcher.disconnect();
  });

  it('has a state of its own for each kind of fault when there is nothing to show', async () => {
    const cases = [
      ['offline', 'paused'],
      ['network', 'failed'],
      ['not-found', 'failed'],
      ['forbidden', 'failed'],
      ['invalid-query', 'misconfigured'],
      ['unknown-field', 'misconfigured'],
      ['unsupported', 'unsupported'],
    ] as const;
    for (const [code, state] of cases) {
      const source = portal();
      source.fault = new SatuError(code, 'contoh');
      const element = await reach(await place('satu-stat', { table: source.table, inside: 'Isi halaman' }), state);
      expect(visible(element.firstElementChild), code).to.equal(true);
    }
  });

  it('reads again at its refresh, and stops when it leaves the page', async () => {
    const source = portal();
    const element = await reach(
      await place('satu-stat', { table: source.table, attributes: { refresh: '1s' } }),
      'ready',
    );
    source.rows = points.slice(1);
    await waitUntil(() => said(element, '.figure')[0] === '2', 'the newer figure', { timeout: 5_000 });
    element.remove();
    const { asked } = source;
    await aTimeout(1_200);
    expect(source.asked).to.equal(asked);
  });

  it('names a refresh that is no time, and asks nothing more often than the page wrote', async () => {
    const source = portal();
    const element = await place('satu-stat', { table: source.table, attributes: { refresh: 'sering' } });
    await reach(element, 'misconfigured');
    await waitUntil(() => parts(element, '.technical').length === 1);
    expect(said(element, '.technical')[0]).to.contain('refresh').and.to.contain('sering').and.to.contain('30s, 5m, 1h');
    element.refresh = '';
    await reach(element, 'ready');
  });

  it('is narrowed by its condition and its words', async () => {
    const table = memoryTable([...points], described);
    const element = await place('satu-stat', { table, attributes: { where: 'status = "aktif"' } });
    await waitUntil(() => said(element, '.figure')[0] === '2');
    element.search = 'halte';
    await waitUntil(() => said(element, '.figure')[0] === '1');
  });

  it('names a condition that cannot be read, as something for the page’s author to mend', async () => {
    const element = await place('satu-stat', { table: portal().table, attributes: { where: 'status = = aktif' } });
    await reach(element, 'misconfigured');
  });

  it('has a heading of the wanted level, which names it', async () => {
    const attributes = { heading: 'Wi-Fi (contoh)', 'heading-level': '2', description: 'Seluruh kota.' };
    const element = await reach(await place('satu-stat', { table: portal().table, attributes }), 'ready');
    const heading = part(element, '[role=heading]');
    expect(plain(heading.textContent)).to.equal('Wi-Fi (contoh)');
    expect(heading.getAttribute('aria-level')).to.equal('2');
    const frame = part(element, '[role=group]');
    expect(element.shadowRoot?.getElementById(frame.getAttribute('aria-labelledby') ?? '')).to.equal(heading);
    expect(said(element, '.description')).to.deep.equal(['Seluruh kota.']);
  });

  it('waits with a text, and with another one once it takes long', async () => {
    const source = portal();
    source.fallSilent();
    const element = await reach(await place('satu-stat', { table: source.table }), 'loading');
    expect(said(element, '.waiting')).to.deep.equal(['Memuat data…']);
    await waitUntil(() => element.state === 'slow', 'slow', { timeout: 6_000 });
    await element.updateComplete;
    expect(said(element, '.waiting')).to.deep.equal(['Masih memuat. Koneksi Anda mungkin sedang lambat.']);
    source.speak();
    await reach(element, 'ready');
  });

  it('says since when data stands that was kept because the portal could not answer, whatever draws it', async () => {
    for (const tag of ['satu-stat', 'satu-table', 'satu-chart', 'satu-map', 'satu-hotspot-map'] as const) {
      const source = new KeptPortal(points, described);
      const attributes = tag === 'satu-chart' ? { x: 'status', y: 'count()' } : {};
      const element = await place(tag, { table: new Table({ source }), attributes });
      await reach(element, 'stale');
      expect(said(element, '.notice strong')[0], tag).to.match(
        /^Menampilkan data tersimpan per [12] Jan 2026 pukul \d\d\.\d\d \S+\.$/,
      );
      await expectAccessible(element, `kept data of ${tag}`);
      source.old = false;
      parts<HTMLButtonElement>(element, '.notice .button')[0]?.click();
      await reach(element, 'ready');
      await waitUntil(() => parts(element, '.notice').length === 0, `${tag} still says that its data is old`);
      element.remove();
    }
  });
});

/** A portal of which an older answer was kept. */
class KeptPortal extends MemorySource {
  old = true;

  override async page(query: Query, options: CallOptions = {}): Promise<Page> {
    const page = await super.page(query, options);
    if (!this.old) return page;
    const staleSince = Date.parse('2026-01-01T12:00:00Z');
    options.onStale?.(staleSince);
    return { ...page, staleSince };
  }
}
