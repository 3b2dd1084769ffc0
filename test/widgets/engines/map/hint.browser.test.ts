import { expect } from '@open-wc/testing';
import { Hint } from '../../../../packages/widgets/src/engines/map/hint.js';
import { waitUntil } from '../../wait-until.js';

describe('the hint on a map', () => {
  it('is shown for a moment, once, and goes by itself', async () => {
    let changes = 0;
    const hint = new Hint(() => {
      changes += 1;
    });
    hint.show('gesture');
    hint.show('gesture');
    expect([hint.word, changes]).to.deep.equal(['gesture', 1]);
    await waitUntil(() => hint.word === undefined);
    expect(changes).to.equal(2);
  });
});
