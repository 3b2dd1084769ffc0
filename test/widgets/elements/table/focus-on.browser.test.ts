import { expect } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import '@satudata/widgets/table.js';
import { focusOn } from '../../../../packages/widgets/src/elements/table/focus-on.js';
import { place, reach } from '../../drawn.js';

describe('the focus', () => {
  it('goes to what is drawn next, and stays where nothing is', async () => {
    const element = await reach(await place('satu-table', { table: memoryTable([{ nama: 'a' }]) }), 'ready');
    element.requestUpdate();
    await focusOn(element, '.sort');
    expect(element.shadowRoot?.activeElement?.matches('.sort')).to.equal(true);
    await focusOn(element, '.tidak-ada');
    expect(element.shadowRoot?.activeElement?.matches('.sort')).to.equal(true);
  });
});
