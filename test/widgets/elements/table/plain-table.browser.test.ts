import { expect } from '@open-wc/testing';
import { type Field, memoryTable, type Row, type Value } from '@satudata/client';
import '@satudata/widgets/table.js';
import { expectAccessible } from '../../accessible.js';
import { place, reach } from '../../drawn.js';
import { parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

const attacks = [
  '<script>window.hit = 1</script>',
  '<img src=x onerror="window.hit = 1">',
  '<svg onload=window.hit=1>',
  '"><iframe srcdoc="<script>parent.hit=1</script>">',
  "javascript:window.hit=1//'",
  'data:text/html,<script>parent.hit=1</script>',
  'https://kota.example/"onmouseover="window.hit=1',
  '{{constructor.constructor("window.hit=1")()}}',
  '$\u007Bwindow.hit=1}',
  '\u202Eevil\u202C',
  'n\u0338a\u0301m\u0308a\u20DD'.repeat(30),
];

function row(entries: readonly (readonly [string, Value])[]): Row {
  const made: Record<string, Value> = Object.create(null);
  for (const [name, value] of entries) made[name] = value;
  return made;
}
async function shown(
  rows: readonly Row[],
  fields: readonly Field[],
  attributes: Readonly<Record<string, string>> = {},
) {
  const element = await place('satu-table', {
    table: memoryTable([...rows], { fields: [...fields] }),
    attributes: { heading: 'Data musuh (contoh)', ...attributes },
  });
  return reach(element, 'ready');
}
const text = (name: string): Field => ({ name, type: 'text', exact: true });

describe('data that wishes a page ill', () => {
  it('is shown as the text that it is, in cells, headings and explanations', async () => {
    const names = attacks.map((attack, index) => `${index} ${attack}`);
    const fields = names.map((name, index) => ({
      ...text(name),
      label: attacks[index],
      notes: attacks[index],
      unit: attacks[index],
    }));
    const element = await shown([row(names.map((name, index) => [name, attacks[index] ?? '']))], fields);
    await waitUntil(() => parts(element, 'button.note').length === attacks.length);
    expect(parts(element, 'script, img, iframe, svg[onload], [onerror], [onmouseover]')).to.have.length(0);
    expect('hit' in window).to.equal(false);
    for (const link of parts<HTMLAnchorElement>(element, 'tbody a')) expect(link.protocol).to.equal('https:');
    await expectAccessible(element, 'hostile texts');
  });

  it('may be sorted by, filtered and searched, whatever its columns are called', async () => {
    const names = ['constructor', 'toString', 'a, "b"', '', ' ', '-minus', 'x'.repeat(300)];
    const rows = ['b', 'a'].map((mark) => row(names.map((name, index) => [name, `${mark}${index}`])));
    const element = await shown(rows, names.map(text));
    expect(parts(element, 'thead th')).to.have.length(names.length);
    for (const index of [0, 1, 2]) {
      parts(element, '.sort')[index]?.click();
      await waitUntil(() => parts(element, 'thead th')[index]?.getAttribute('aria-sort') === 'ascending', names[index]);
      await waitUntil(() => said(element, 'tbody tr:first-child > *')[index] === `a${index}`, names[index]);
    }
    await waitUntil(() => parts(element, '#toggle-filter').length === 1);
    parts(element, '#toggle-filter')[0]?.click();
    await waitUntil(() => parts(element, '.tool-panel option').length > 0);
    await waitUntil(() => parts(element, '.choices input').length === 2, 'no choices');
    parts<HTMLInputElement>(element, '.choices input')[0]?.click();
    parts<HTMLFormElement>(element, 'form.tool-panel')[0]?.requestSubmit();
    await waitUntil(() => parts(element, 'tbody tr').length === 1, 'it was not filtered');
  });

  it('is shown of a column called __proto__ where the page wants it', async () => {
    const element = await shown(
      [
        row([
          ['__proto__', 'isi'],
          ['nama', 'Taman (contoh)'],
        ]),
      ],
      [text('__proto__'), text('nama')],
      {
        fields: '__proto__, nama',
      },
    );
    expect(said(element, 'tbody tr > *')).to.deep.equal(['isi', 'Taman (contoh)']);
    expect(Object.getPrototypeOf({})).to.equal(Object.prototype);
  });

  it('does not grow with what nobody sees of a cell of five million letters', async () => {
    const element = await shown(
      [
        row([
          ['nama', 'Taman (contoh)'],
          ['isi', 'panjang '.repeat(640_000)],
        ]),
      ],
      [text('nama'), text('isi')],
    );
    expect(said(element, 'td')[0]?.length).to.be.lessThan(400);
    parts(element, 'td .more')[0]?.click();
    await element.updateComplete;
    expect(said(element, 'td .text')[0]?.length).to.be.lessThan(21_000);
    expect(said(element, 'td .cut')[0]).to.equal('(5.120.000 huruf seluruhnya)');
  });

  it('of five hundred columns keeps the page as wide as it is', async () => {
    const names = Array.from({ length: 500 }, (_, index) => `kolom_${index}`);
    const element = await shown([row(names.map((name) => [name, 'isi']))], names.map(text));
    expect(parts(element, 'tbody th, tbody td')).to.have.length(500);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    const box = parts(element, '.scroll')[0];
    await waitUntil(() => box?.tabIndex === 0);
  });

  it('with names of three hundred letters and nested values stays within its box', async () => {
    const name = 'sangat_panjang_'.repeat(20);
    const element = await shown(
      [
        row([
          [name, { a: [{ b: 'c'.repeat(400) }] }],
          ['nama', 'Taman (contoh)'],
        ]),
      ],
      [{ ...text(name), type: 'json' }, text('nama')],
    );
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    expect(said(element, 'td')[0]?.length).to.be.lessThan(400);
  });
});
