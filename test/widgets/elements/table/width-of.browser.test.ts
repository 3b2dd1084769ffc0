import { expect } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import '@satudata/widgets/table.js';
import { widthOf } from '../../../../packages/widgets/src/elements/table/width-of.js';
import { columnsOf } from '../../../../packages/widgets/src/shape/table/columns.js';
import { place, reach } from '../../drawn.js';
import { parts } from '../../shadow.js';

describe('the width of a column', () => {
  it('is that of its heading, beside those of tools', async () => {
    const table = memoryTable([{ nama: 'Taman Merdeka (contoh)', mbps: 5 }]);
    const element = await reach(await place('satu-table', { table, attributes: { selectable: 'many' } }), 'ready');
    const { columns } = columnsOf(await table.fields(), [], []);
    const heads = parts(element, 'thead th');
    expect(heads).to.have.length(3);
    expect(widthOf(element.renderRoot, columns, 'mbps')).to.equal(heads[2]?.offsetWidth);
    expect(widthOf(element.renderRoot, columns, 'tidak_ada')).to.equal(120);
  });
});
