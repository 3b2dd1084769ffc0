import { expect } from '@open-wc/testing';
import { playTones, tonesOf } from '../../../../packages/widgets/src/elements/chart/sounding.js';
import { waitUntil } from '../../wait-until.js';

describe('tones', () => {
  it('end once, by themselves or when they are stopped', async () => {
    let ended = 0;
    const stop = playTones(tonesOf([1, 2, 3]), () => {
      ended += 1;
    });
    stop();
    expect(ended).to.equal(1);
    stop();
    expect(ended).to.equal(1);
    playTones([{ at: 0, lasts: 0.05, pitch: 440 }], () => {
      ended += 1;
    });
    await waitUntil(() => ended === 2);
  });
});
