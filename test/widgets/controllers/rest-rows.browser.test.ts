import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable, type Row } from '@satudata/client';
import { LitElement } from 'lit';
import { type FirstRows, firstRows } from '../../../packages/widgets/src/controllers/first-rows.js';
import { RestRows } from '../../../packages/widgets/src/controllers/rest-rows.js';
import { waitUntil } from '../wait-until.js';

class RestHost extends LitElement {
  first: FirstRows | undefined;
  readonly rest = new RestRows(this, 1_500, () => ({ value: this.first, at: 1 }));
}
customElements.define('test-rest-host', RestHost);

const rows = (count: number): readonly Row[] => Array.from({ length: count }, (_, index) => ({ nomor: index }));
const call = { signal: new AbortController().signal, fresh: false };

describe('the rows after a first page', () => {
  it('are read up to the cap, in order', async () => {
    const host = await fixture<RestHost>(html`<test-rest-host></test-rest-host>`);
    host.first = await firstRows(memoryTable(rows(4_000)), call);
    host.requestUpdate();
    await waitUntil(() => host.rest.rows.length > 0);
    expect(host.rest.rows).to.have.length(1_300);
    expect(host.rest.rows[0]).to.deep.equal({ nomor: 200 });
    expect(host.rest.rows.at(-1)).to.deep.equal({ nomor: 1_499 });
  });

  it('are none where the first page holds everything', async () => {
    const host = await fixture<RestHost>(html`<test-rest-host></test-rest-host>`);
    host.first = await firstRows(memoryTable(rows(20)), call);
    host.requestUpdate();
    await host.updateComplete;
    expect([host.rest.coming, host.rest.rows.length]).to.deep.equal([false, 0]);
  });
});
