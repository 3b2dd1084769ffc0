import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { renderTextures } from '../../../../packages/widgets/src/elements/map/textures.js';

describe('textures of areas', () => {
  it('are one for what has no data and one for each category but the first, and take no room', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    render(renderTextures(), box);
    const ids = [...box.querySelectorAll('pattern')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(7);
    expect(box.querySelector('svg')?.getBoundingClientRect().width).to.equal(0);
  });
});
