import { expect, fixture, html } from '@open-wc/testing';
import { css } from 'lit';
import { adopt } from '../../../packages/widgets/src/foundation/adopt.js';

const late = css`p { color: rgb(1, 2, 3); }`;

async function shadow(): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.append(document.createElement('p'));
  return root;
}

describe('styles that come after the first drawing', () => {
  it('apply inside the shadow root, and only once however often they come', async () => {
    const root = await shadow();
    adopt(root, late);
    adopt(root, late);
    const text = root.querySelector('p');
    expect(text && getComputedStyle(text).color).to.equal('rgb(1, 2, 3)');
    expect(root.adoptedStyleSheets).to.have.length(1);
  });

  it('never leak into the page', async () => {
    const box = await fixture<HTMLElement>(html`<div><p>Halaman</p></div>`);
    adopt(box, late);
    const text = box.querySelector('p');
    expect(text && getComputedStyle(text).color).to.equal('rgb(0, 0, 0)');
    expect(document.adoptedStyleSheets).to.have.length(0);
  });
});
