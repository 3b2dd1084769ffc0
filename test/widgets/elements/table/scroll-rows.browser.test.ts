import { expect } from '@open-wc/testing';
import {
  type Field,
  memoryTable,
  type Page,
  type Query,
  type Row,
  SatuError,
  type Source,
  Table,
} from '@satudata/client';
import '@satudata/widgets/table.js';
import { expectAccessible } from '../../accessible.js';
import { place, reach } from '../../drawn.js';
import { part, parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

/** A portal with as many rows and columns as wanted, that tells which rows were asked for. */
class LongPortal implements Source {
  readonly id = `panjang:${crypto.randomUUID()}`;
  readonly asked: number[] = [];
  broken = false;
  /** What answers wait for. */
  held: Promise<void> | undefined;
  readonly #count: number;
  readonly #fields: readonly Field[];

  constructor(count: number, columns = 3) {
    this.#count = count;
    this.#fields = Array.from({ length: columns }, (_, index) => ({
      name: `k${index}`,
      type: index === 0 ? 'text' : 'number',
      label: `Kolom ${index + 1}`,
      exact: true,
    }));
  }

  async capabilities() {
    const none = { sort: false, search: false, group: false, distinct: false };
    return { ...none, filters: new Set<never>(), accepts: () => false, total: true, maxPage: 1_000 };
  }

  async describe() {
    return { fields: this.#fields, info: { ...(await memoryTable([]).info()), title: 'Panjang (contoh)' } };
  }

  async page({ offset, limit = 100 }: Query): Promise<Page> {
    this.asked.push(offset);
    await this.held;
    if (this.broken) throw new SatuError('portal-error', 'contoh');
    const end = Math.min(this.#count, offset + limit);
    const rows = Array.from(
      { length: Math.max(0, end - offset) },
      (_, index): Row =>
        Object.fromEntries(
          this.#fields.map(({ name }, at) => [name, at === 0 ? `Baris ${offset + index + 1}` : offset + index + at]),
        ),
    );
    return {
      rows,
      fields: this.#fields,
      total: this.#count,
      totalIsEstimate: false,
      next: end < this.#count ? end : undefined,
    };
  }
}

async function scrolling(portal: LongPortal) {
  const element = await place('satu-table', { table: new Table({ source: portal }), attributes: { rows: 'scroll' } });
  await reach(element, 'ready');
  await waitUntil(() => parts(element, '.rolling tbody th').length > 5, 'no rows');
  return { element, box: part<HTMLElement>(element, '.scroll') };
}
const indices = (element: Element): number[] =>
  parts(element, 'tbody tr[aria-rowindex]').map((row) => Number(row.getAttribute('aria-rowindex')));

describe('rows in a box', () => {
  it('are a window over the whole, of which a screen reader hears size and place', async () => {
    const { element, box } = await scrolling(new LongPortal(100_000));
    expect(part(element, 'table').getAttribute('aria-rowcount')).to.equal('100001');
    expect(part(element, 'thead tr').getAttribute('aria-rowindex')).to.equal('1');
    expect(indices(element)[0]).to.equal(2);
    expect(said(element, 'tbody th')[0]).to.equal('Baris 1');
    expect(box.tabIndex).to.equal(0);
    expect(box.getAttribute('role')).to.equal('region');
    expect(element.shadowRoot?.querySelectorAll('.scroll *').length).to.be.lessThan(300);
    await expectAccessible(element, 'rows in a box');
  });

  it('are read where the reader is, ahead of them, and not in between', async () => {
    const portal = new LongPortal(100_000);
    const { element, box } = await scrolling(portal);
    let answer = (): void => {};
    portal.held = new Promise((resolve) => {
      answer = resolve;
    });
    box.scrollTop = box.scrollHeight / 2;
    await waitUntil(() => said(element, '.coming').length > 0, 'gaps are not shown');
    answer();
    await waitUntil(() => said(element, '.coming').length === 0, 'gaps were not filled');
    const [first = ''] = said(element, 'tbody th');
    const at = indices(element)[0] ?? 0;
    expect(first).to.equal(`Baris ${at - 1}`);
    expect(Math.abs(at - 50_000)).to.be.lessThan(200);
    expect(portal.asked.length).to.be.lessThan(6);
  });

  it('are there for who scrolls on without a rest', async () => {
    const portal = new LongPortal(100_000);
    const { element, box } = await scrolling(portal);
    const gaps: number[] = [];
    for (let step = 0; step < 60; step += 1) {
      box.scrollTop += 200;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      gaps.push(parts(element, '.coming').length);
    }
    expect(gaps.filter((gap) => gap > 0).length).to.equal(0);
    expect(portal.asked).to.deep.equal([...new Set(portal.asked)]);
  });

  it('end with the last of a million, past what a browser can scroll', async () => {
    const { element, box } = await scrolling(new LongPortal(1_000_000));
    expect(box.scrollHeight).to.be.lessThan(9_000_000);
    box.scrollTop = box.scrollHeight;
    await waitUntil(() => said(element, 'tbody th').at(-1) === 'Baris 1000000', 'the last row is out of reach');
    const edge = box.getBoundingClientRect().bottom;
    const last = parts(element, 'tbody th').at(-1)?.getBoundingClientRect().bottom ?? 0;
    expect(last).to.be.closeTo(edge, 4);
  });

  it('have columns that grow with the text of the reader', async () => {
    document.documentElement.style.fontSize = '200%';
    document.body.style.fontSize = '200%';
    try {
      const { element } = await scrolling(new LongPortal(100));
      const cut = (): Element | undefined =>
        parts<HTMLElement>(element, 'thead .sort').find((button) => button.scrollWidth > button.clientWidth + 1);
      await waitUntil(() => cut() === undefined, 'a heading runs into the next one');
      expect(parts(element, 'thead th')[1]?.getBoundingClientRect().width).to.be.greaterThan(200);
    } finally {
      document.documentElement.style.fontSize = '';
      document.body.style.fontSize = '';
    }
  });

  it('say when they cannot be read, and can be asked for again', async () => {
    const portal = new LongPortal(10_000);
    const { element, box } = await scrolling(portal);
    portal.broken = true;
    box.scrollTop = box.scrollHeight;
    await waitUntil(() => parts(element, '.coming button').length > 0, 'the fault is not said');
    expect(said(element, '.coming button')[0]).to.equal('Baris tidak dapat dimuat. Coba lagi');
    portal.broken = false;
    part<HTMLElement>(element, '.coming button').click();
    await waitUntil(() => said(element, 'tbody th').includes('Baris 10000'), 'they were not asked for again');
  });

  it('of many columns draw those in view, and say which they are', async () => {
    const { element, box } = await scrolling(new LongPortal(2_000, 500));
    expect(part(element, 'table').getAttribute('aria-colcount')).to.equal('500');
    expect(element.shadowRoot?.querySelectorAll('.scroll *').length).to.be.lessThan(500);
    box.scrollLeft = box.scrollWidth;
    await waitUntil(
      () => said(element, 'thead th').some((text) => text.includes('Kolom 500')),
      'the last column is out of reach',
    );
    const last = parts(element, 'thead th').at(-1);
    expect(last?.getAttribute('aria-colindex')).to.equal('500');
    expect(said(element, 'tbody th')[0]).to.equal('Baris 1');
  });

  describe('in groups', () => {
    const names = ['Metro Barat', 'Metro Pusat', 'Metro Timur'];
    const rows = Array.from({ length: 3_000 }, (_, at) => ({
      nama: `Titik ${at} (contoh)`,
      kecamatan: names[at % 3] ?? '',
      mbps: at % 50,
    }));
    const grouped = async (sort = '', tag = 'sum') => {
      const element = await place('satu-table', {
        table: memoryTable(rows),
        attributes: { rows: 'scroll', group: 'kecamatan', sort },
      });
      element.append(...columns(tag));
      await reach(element, 'ready');
      await waitUntil(() => said(element, 'tbody .group').length > 0, 'no heading of a group');
      return { element, box: part<HTMLElement>(element, '.scroll') };
    };
    const columns = (total: string) =>
      ['nama', 'kecamatan', 'mbps'].map((field) => {
        const column = document.createElement('satu-column');
        column.setAttribute('field', field);
        if (field === 'mbps') column.setAttribute('total', total);
        return column;
      });
    const foot = (element: Element): string[] => said(element, 'tfoot tr > *');
    const plain = (text = ''): string => text.replace(/\s+/g, ' ').trim();

    it('have the heading of each group among them, with its rows and totals', async () => {
      const { element, box } = await grouped();
      expect(plain(said(element, 'tbody .group')[0])).to.equal('Metro Barat 1.000 baris · Mbps: jumlah 24.500');
      expect(part(element, 'tbody tr[aria-rowindex]').className).to.equal('group');
      // Three headings, the rows, the head and the last line.
      expect(part(element, 'table').getAttribute('aria-rowcount')).to.equal('3005');
      const height = part(element, 'tbody tr[aria-rowindex="3"]').getBoundingClientRect().height;
      box.scrollTop = height * 1_000;
      await waitUntil(
        () => said(element, 'tbody .group').some((text) => text.includes('Metro Pusat')),
        'no second group',
      );
      const second = parts(element, 'tbody .group').find((row) => row.textContent?.includes('Metro Pusat'));
      expect(second?.getAttribute('aria-rowindex')).to.equal('1003');
      expect(second?.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
      await waitUntil(
        () => second?.nextElementSibling?.textContent?.includes('Titik 1 '),
        'other rows than the group’s',
      );
      await expectAccessible(element, 'groups in a box');
    });

    it('begin with the last group where they are sorted so', async () => {
      const { element } = await grouped('-kecamatan');
      await waitUntil(() => said(element, 'tbody .group')[0]?.includes('Metro Timur'), 'the order of before');
    });

    it('keep the totals of all in view below them', async () => {
      const { element, box } = await grouped('', 'max');
      await waitUntil(() => foot(element).includes('terbesar 49'), 'no total');
      expect(foot(element)).to.deep.equal(['Seluruhnya 3.000 baris', '', 'terbesar 49']);
      expect(part(element, 'tfoot tr').getAttribute('aria-rowindex')).to.equal('3005');
      const line = part(element, 'tfoot td').getBoundingClientRect();
      expect(line.bottom).to.be.closeTo(box.getBoundingClientRect().bottom, 3);
      box.scrollTop = box.scrollHeight;
      await waitUntil(() => indices(element).at(-1) === 3_004, 'the last row is not there');
      const last = parts(element, 'tbody tr[aria-rowindex]').at(-1)?.getBoundingClientRect();
      expect(last?.bottom).to.be.at.most(part(element, 'tfoot td').getBoundingClientRect().top + 1);
    });
  });
});
