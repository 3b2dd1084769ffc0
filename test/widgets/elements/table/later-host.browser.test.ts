import { expect } from '@open-wc/testing';
import '@satudata/widgets/table.js';
import { laterHost } from '../../../../packages/widgets/src/elements/table/later-host.js';
import { place } from '../../drawn.js';
import { waitUntil } from '../../wait-until.js';

describe('an element that is drawn with the next frame', () => {
  it('is not drawn within this one, and lets go of its controllers', async () => {
    const element = await place('satu-table');
    await waitUntil(() => !element.isUpdatePending && element.shadowRoot?.querySelector('[lang]'));
    const host = laterHost(element);
    let drawn = 0;
    const controller = {
      hostUpdated: () => {
        drawn += 1;
      },
    };
    host.addController(controller);
    host.requestUpdate();
    expect([element.isUpdatePending, drawn]).to.deep.equal([false, 0]);
    await waitUntil(() => drawn > 0);
    host.removeController(controller);
    const before = drawn;
    element.requestUpdate();
    await element.updateComplete;
    expect(drawn).to.equal(before);
  });
});
