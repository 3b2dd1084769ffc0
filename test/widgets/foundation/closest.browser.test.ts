import { expect, fixture, html } from '@open-wc/testing';
import { closestAcross } from '../../../packages/widgets/src/foundation/closest.js';

describe('the nearest element around', () => {
  it('is found through the shadow roots around it, the element itself first', async () => {
    const outer = await fixture<HTMLElement>(html`<section lang="en"><div></div></section>`);
    const host = outer.querySelector('div');
    const inner = document.createElement('p');
    host?.attachShadow({ mode: 'open' }).append(inner);
    expect(closestAcross(inner, '[lang]')).to.equal(outer);
    expect(closestAcross(outer, '[lang]')).to.equal(outer);
    inner.lang = 'id';
    expect(closestAcross(inner, '[lang]')).to.equal(inner);
  });

  it('is missing where nothing fits', () => {
    expect(closestAcross(document.createElement('p'), 'section')).to.equal(undefined);
  });
});
