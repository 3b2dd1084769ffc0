import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { PrintController } from '../../../../packages/widgets/src/elements/chart/print-controller.js';

class PrintHost extends LitElement {
  readonly paper = new PrintController(this);
  protected override render(): unknown {
    return this.paper.printing ? html`<p></p>` : html``;
  }
}
customElements.define('test-print-host', PrintHost);

describe('printing', () => {
  it('draws what only paper shows before the page is printed, and takes it away after', async () => {
    const element = await fixture<PrintHost>(html`<test-print-host></test-print-host>`);
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('p')).not.to.equal(null);
    window.dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('p')).to.equal(null);
  });

  it('is not followed by an element that has left the page', async () => {
    const element = await fixture<PrintHost>(html`<test-print-host></test-print-host>`);
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(element.paper.printing).to.equal(false);
  });
});
