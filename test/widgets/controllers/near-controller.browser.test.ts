import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { NearController } from '../../../packages/widgets/src/controllers/near-controller.js';
import { waitUntil } from '../wait-until.js';

class Far extends LitElement {
  eager = false;
  readonly nearness = new NearController(this, () => this.eager);
  protected override render(): unknown {
    return html`${this.nearness.near ? 'dekat' : 'jauh'}`;
  }
}
customElements.define('test-far', Far);

/** An element so many pixels below the top of the page. */
async function far(below: number): Promise<Far> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.setProperty('padding-top', `${below}px`);
  const element = document.createElement('test-far') as Far;
  box.append(element);
  await aTimeout(50); // an observer tells of the first place on its own
  return element;
}
const text = (element: Far): string => element.shadowRoot?.textContent?.trim() ?? '';

describe('an element far down a long page', () => {
  afterEach(() => window.scrollTo(0, 0));

  it('is near as soon as it is in view', async () => {
    const element = await far(0);
    await waitUntil(() => text(element) === 'dekat');
  });

  it('waits until the reader comes near, and stays near', async () => {
    const element = await far(9_000);
    expect(text(element)).to.equal('jauh');
    window.scrollTo(0, document.documentElement.scrollHeight);
    await waitUntil(() => text(element) === 'dekat');
    window.scrollTo(0, 0);
    await aTimeout(50);
    expect(text(element)).to.equal('dekat');
  });

  it('notices nothing while it is off the page', async () => {
    const element = await far(9_000);
    const box = element.parentElement;
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    box?.append(element);
    await aTimeout(50);
    expect(text(element)).to.equal('jauh');
  });

  it('does not wait where it is told not to, nor for paper', async () => {
    for (const hurry of ['eager', 'print'] as const) {
      const element = await far(9_000);
      expect(text(element), hurry).to.equal('jauh');
      if (hurry === 'eager') element.eager = true;
      else window.dispatchEvent(new Event('beforeprint'));
      element.requestUpdate();
      await element.updateComplete;
      expect(text(element), hurry).to.equal('dekat');
    }
  });
});
