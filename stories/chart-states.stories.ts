import { type Field, memoryTable, type Row } from '@satudata/client';
import '@satudata/widgets/chart.js';
import { chartCases, fits, type KindCase, kindCases } from './example/chart-cases.js';
import { makeElement, portalLink } from './example/element.js';
import { exampleTable, type Manner } from './example/portal.js';
import { info } from './example/rows.js';

interface Story {
  readonly render: () => HTMLElement;
  readonly tags?: readonly string[];
}

function grid(
  cases: readonly KindCase[],
  name: string,
  attributes: (one: KindCase) => Readonly<Record<string, unknown>>,
) {
  const box = document.createElement('div');
  box.style.setProperty('display', 'grid');
  box.style.setProperty('gap', '1.5rem');
  box.style.setProperty('grid-template-columns', 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))');
  for (const one of cases) {
    const heading = `${one.name} · ${name} (contoh)`;
    box.append(
      makeElement('satu-chart', { ...one.attributes, heading, loading: 'eager', ...attributes(one) }, portalLink()),
    );
  }
  return box;
}

/** Every kind, drawn from the same rows; a kind that would draw them falsely is left out. */
const drawn = (name: string): Story => ({
  render: () => {
    const table = memoryTable([...(chartCases[name] ?? [])], { info });
    return grid(
      kindCases.filter((one) => fits(one, name)),
      name,
      () => ({ table }),
    );
  },
});

const [likely = {}] = chartCases['all equal'] ?? [];
const fields = Object.entries(likely).map(([name, value]): Field => {
  return { name, type: typeof value === 'number' ? 'number' : 'text', exact: true };
});

const told = (name: string, manner: Manner, rows: readonly Row[] = chartCases['all equal'] ?? []): Story => ({
  render: () =>
    grid(kindCases, name, () => ({
      table: exampleTable(manner, rows, { fields, info }),
      ...(manner === 'falls' ? { refresh: '2s' } : {}),
    })),
});

export default { title: 'Elements/Chart/Every kind', component: 'satu-chart' };

/** A single value. */
export const OnePoint: Story = drawn('one point');

/** All values are the same. */
export const AllEqual: Story = drawn('all equal');

/** Values on both sides of zero. */
export const Negatives: Story = drawn('negatives');

/** Values that are missing. */
export const Nulls: Story = drawn('nulls');

/** Forty names. */
export const FortyCategories: Story = drawn('40 categories');

/** Names of offices as they are written. */
export const LongNames: Story = drawn('long names');

/** Values of rupiah. */
export const LargeNumbers: Story = drawn('large numbers');

const manyRows = ['line', 'area', 'column', 'scatter', 'histogram', 'pie'];

/** A hundred thousand rows: peaks and gaps stay. */
export const HundredThousand: Story = {
  render: () => {
    const table = memoryTable(
      Array.from({ length: 100_000 }, (_, index) => ({
        x: `Kelurahan ${index % 12}`,
        s: index % 3 === 0 ? 'aktif' : 'gangguan',
        tahun: 1900 + (index % 120),
        angka: index,
        y: index % 19_999 === 7 ? 180 : 40 + Math.sin(index / 4000) * 15 + Math.sin(index * 12.9898) * 6,
        z: index % 50,
      })),
      { info },
    );
    // Rows of their own for kinds that stand along numbers, sums for those of names.
    const cases = kindCases.map((one): KindCase => {
      const { x, y } = one.attributes;
      if (one.attributes['kind'] === 'line' && x === 'x')
        return { ...one, attributes: { ...one.attributes, x: 'angka', y: 'y' } };
      return y === 'y' && x === 'x' ? { ...one, attributes: { ...one.attributes, y: 'avg(y)' } } : one;
    });
    return grid(
      cases.filter(({ name }) => manyRows.includes(name)),
      '100.000',
      () => ({ table }),
    );
  },
};

/** The first answer is on its way. */
export const Loading: Story = told('loading', 'silent');

/** No rows. */
export const Empty: Story = told('empty', 'answers', []);

/** The last good answer stays when the next one fails. */
export const Stale: Story = told('stale', 'falls');

/** The portal does not answer. */
export const Failed: Story = told('failed', 'timeout');
