import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement } from 'lit';
import { BoxController } from '../../../packages/widgets/src/controllers/box-controller.js';
import { waitUntil } from '../wait-until.js';

class Measured extends LitElement {
  updates = 0;
  readonly height = new BoxController(
    this,
    () => this.shadowRoot?.querySelector('div') ?? null,
    0,
    (box, before) => (box.clientHeight > 500 ? before : box.clientHeight),
  );
  protected override render(): unknown {
    this.updates += 1;
    return html`<div><p></p></div>`;
  }
  inner<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
    const found = this.shadowRoot?.querySelector(name);
    if (!found) throw new Error(`no ${name}`);
    return found;
  }
}
customElements.define('test-measured', Measured);

describe('the measures of a box', () => {
  it('follow the box and what stands in it, and draw the host only when they change', async () => {
    const element = await fixture<Measured>(html`<test-measured></test-measured>`);
    element.inner('p').style.setProperty('height', '40px');
    await waitUntil(() => element.height.value >= 40);
    const { updates } = element;
    element.inner('p').style.setProperty('width', '10px');
    await nextFrame();
    await nextFrame();
    expect(element.updates).to.equal(updates);
  });

  it('stay what they were where the reading says so', async () => {
    const element = await fixture<Measured>(html`<test-measured></test-measured>`);
    element.inner('div').style.setProperty('height', '50px');
    await waitUntil(() => element.height.value === 50);
    element.inner('div').style.setProperty('height', '600px');
    await nextFrame();
    await nextFrame();
    expect(element.height.value).to.equal(50);
  });
});
