import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, nothing } from 'lit';
import { WidthController } from '../../../../packages/widgets/src/elements/chart/width-controller.js';
import { waitUntil } from '../../wait-until.js';

class WidthHost extends LitElement {
  readonly measured = new WidthController(this, () => this.shadowRoot?.querySelector('div') ?? null);
  protected override render(): unknown {
    return html`<div></div>${nothing}`;
  }
}
customElements.define('test-width-host', WidthHost);

async function host(): Promise<WidthHost> {
  const element = await fixture<WidthHost>(html`<test-width-host></test-width-host>`);
  element.style.setProperty('display', 'block');
  element.style.setProperty('width', '400px');
  await waitUntil(() => element.measured.width === 400);
  return element;
}

describe('the width of a chart', () => {
  it('follows its box', async () => {
    const element = await host();
    element.style.setProperty('width', '300px');
    await waitUntil(() => element.measured.width === 300);
    expect(element.measured.width).to.equal(300);
  });

  it('keeps the last width while the chart is hidden', async () => {
    const element = await host();
    element.hidden = true;
    element.style.setProperty('display', 'none');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(element.measured.width).to.equal(400);
  });

  it('takes its font from the page, and none too small to read', async () => {
    const element = await host();
    element.style.setProperty('font-size', '20px');
    element.style.setProperty('width', '500px');
    await waitUntil(() => element.measured.width === 500);
    expect(element.measured.font).to.equal(16.25);
    element.style.setProperty('font-size', '8px');
    element.style.setProperty('width', '501px');
    await waitUntil(() => element.measured.width === 501);
    expect(element.measured.font).to.equal(12);
  });
});
