import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import { OverflowController } from '../../../packages/widgets/src/controllers/overflow-controller.js';
import { waitUntil } from '../wait-until.js';

class Box extends LitElement {
  static override styles =
    css`:host { display: block; width: 300px; } div { overflow-x: auto; } p { margin: 0; height: 1em; }`;
  @property({ attribute: false }) content = 200;
  @property({ attribute: false }) boxed = true;
  readonly overflow = new OverflowController(this, () => this.shadowRoot?.querySelector('div') ?? null);
  protected override render(): unknown {
    if (!this.boxed) return 'tanpa kotak';
    return html`<div tabindex=${this.overflow.overflows ? '0' : '-1'}><p></p></div>`;
  }
  protected override updated(): void {
    this.shadowRoot?.querySelector('p')?.style.setProperty('width', `${this.content}px`);
  }
}
customElements.define('test-box', Box);

const stop = (element: Box): string | undefined =>
  element.shadowRoot?.querySelector('div')?.getAttribute('tabindex') ?? undefined;

describe('a box that may scroll sideways', () => {
  it('is a stop for the keyboard only while it is wider inside than outside', async () => {
    const element = await fixture<Box>(html`<test-box></test-box>`);
    await nextFrame();
    expect(stop(element)).to.equal('-1');
    element.content = 400;
    await waitUntil(() => stop(element) === '0');
    element.style.setProperty('width', '500px');
    await waitUntil(() => stop(element) === '-1');
  });

  it('is watched anew when it is drawn anew, and when the element returns to the page', async () => {
    const element = await fixture<Box>(html`<test-box .content=${400}></test-box>`);
    await waitUntil(() => stop(element) === '0');
    element.boxed = false;
    await element.updateComplete;
    element.boxed = true;
    element.content = 100;
    await waitUntil(() => stop(element) === '-1');
    const page = element.parentElement;
    element.remove();
    element.content = 400;
    page?.append(element);
    await waitUntil(() => stop(element) === '0');
  });
});
