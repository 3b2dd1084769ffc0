import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import { LitElement } from 'lit';
import { LentController } from '../../../packages/widgets/src/controllers/lent-controller.js';
import { waitUntil } from '../wait-until.js';

class Borrower extends LitElement {
  readonly lent = new LentController(this);
}
customElements.define('test-borrower', Borrower);

describe('what is lent to an element', () => {
  it('reaches it also when the lender’s part is loaded after it', async () => {
    const box = await fixture<HTMLElement>(html`<div>
      <satu-data><div id="host"></div></satu-data>
      <test-borrower id="alone"></test-borrower>
    </div>`);
    const borrower = new Borrower();
    box.querySelector('#host')?.attachShadow({ mode: 'open' }).append(borrower);
    await borrower.updateComplete;
    expect(borrower.lent.value).to.equal(undefined);
    await import('@satudata/widgets/data.js');
    const lender = box.querySelector('satu-data');
    if (lender === null) throw new Error('no lender');
    lender.table = memoryTable([{ a: 1 }]);
    await waitUntil(() => borrower.lent.value !== undefined, 'nothing was lent');
    expect(await (await borrower.lent.value?.open())?.count()).to.equal(1);
    expect(box.querySelector<Borrower>('#alone')?.lent.value).to.equal(undefined);
  });
});
