import type { SatuData } from '@satudata/widgets';
import '@satudata/widgets/data.js';
import '@satudata/widgets/filter.js';
import { type Args, makeElement } from './example/element.js';
import { exampleTable } from './example/portal.js';

interface Story {
  readonly args?: Args;
  readonly render?: (args: Args) => HTMLElement;
}

/** Filters of one table; what is chosen stands below them. */
function filters(table: ReturnType<typeof exampleTable>, ...all: readonly Args[]): HTMLElement {
  const row = document.createElement('div');
  row.className = 'row';
  row.append(...all.map((args) => makeElement('satu-filter', args)));
  const chosen = document.createElement('p');
  chosen.className = 'chosen';
  const lender = makeElement('satu-data', { table }, row, chosen) as SatuData;
  const tell = (): void => {
    chosen.textContent = `filters: ${JSON.stringify(lender.filters)}`;
  };
  lender.addEventListener('satu-filter', tell);
  tell();
  return lender;
}
const told = (...manner: Parameters<typeof exampleTable>) => ({
  render: (args: Args) => filters(exampleTable(...manner), args),
});

export default {
  title: 'Elements/Filter',
  component: 'satu-filter',
  render: (args: Args) => filters(exampleTable(), args),
  args: { field: 'kecamatan' },
};

/** Every value of the field, with how many rows have it. The label is the one of the data dictionary. */
export const Ready: Story = {};

/** A label of the page's own. */
export const OwnLabel: Story = { args: { field: 'ruang', label: 'Di dalam atau di luar? (contoh)' } };

/** Each filter counts within what the others leave. */
export const Several: Story = {
  render: (args) => filters(exampleTable(), args, { field: 'status' }, { field: 'ruang' }),
};

/** Already set, by the page's own script. */
export const Chosen: Story = {
  render: (args) => {
    const lender = filters(exampleTable(), args, { field: 'status' }) as SatuData;
    lender.setFilter('kecamatan', ['Metro Barat']);
    return lender;
  },
};

/** Outside of `satu-data` there is nothing to filter. */
export const Idle: Story = { render: (args) => makeElement('satu-filter', args) };

/** The choices are on their way. */
export const Loading: Story = told('silent');

/** After four seconds without an answer. */
export const Slow: Story = told('silent');

/** There are no rows, and so nothing to choose. */
export const NoRows: Story = told('answers', [], { fields: [{ name: 'kecamatan', type: 'text', exact: true }] });

/** A later reading failed: the choices that are there stay. */
export const Stale: Story = {
  render: (args) => {
    const lender = filters(exampleTable('falls'), args) as SatuData;
    lender.refresh = '2s';
    return lender;
  },
};

/** The choices cannot be loaded. */
export const Failed: Story = told('portal-error');

/** The field was forgotten. */
export const Misconfigured: Story = { args: { field: '' } };
