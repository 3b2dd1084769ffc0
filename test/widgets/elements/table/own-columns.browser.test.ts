import { expect } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import '@satudata/widgets/table.js';
import { place, reach } from '../../drawn.js';
import { part, said } from '../../shadow.js';

const rows = memoryTable([{ nama: 'Taman (contoh)', mbps: 1234.5 }]);

describe('the columns that a page wants', () => {
  it('are others as soon as the page lists others, and rows that stay keep what they are drawn as', async () => {
    const element = await reach(
      await place('satu-table', { table: rows, attributes: { fields: 'mbps, nama' } }),
      'ready',
    );
    expect(said(element, 'tbody tr > *')).to.deep.equal(['1.234,5', 'Taman (contoh)']);
    const cell = part(element, 'tbody td');
    element.heading = 'Titik';
    await element.updateComplete;
    expect(part(element, 'tbody td') === cell).to.equal(true);
    element.fields = 'nama';
    await element.updateComplete;
    expect(said(element, 'tbody tr > *')).to.deep.equal(['Taman (contoh)']);
  });

  it('are drawn anew by what the page’s script draws whenever it asks for it', async () => {
    const element = await reach(await place('satu-table', { table: rows }), 'ready');
    let times = 0;
    element.cell = (_value, _row, field) => {
      if (field.name !== 'mbps') return undefined;
      times += 1;
      return String(times);
    };
    await element.updateComplete;
    element.requestUpdate();
    await element.updateComplete;
    expect(Number(said(element, 'tbody td')[0])).to.equal(times);
    expect(times).to.be.greaterThan(1);
  });
});
