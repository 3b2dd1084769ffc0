import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { LitElement } from 'lit';
import { ChildrenController } from '../../../packages/widgets/src/controllers/children-controller.js';
import { waitUntil } from '../wait-until.js';

class Parent extends LitElement {
  readonly children_ = new ChildrenController<HTMLElement>(this, 'test-child');
  drawings = 0;
  protected override render(): unknown {
    this.drawings += 1;
    return html`<p>${this.children_.all.map((child) => child.getAttribute('field')).join(' ')}</p>`;
  }
}
customElements.define('test-parent', Parent);

const parent = () =>
  fixture<Parent>(
    html`<test-parent><test-child field="a"></test-child><p><test-child field="no"></test-child></p></test-parent>`,
  );
const text = (element: Parent): string => element.shadowRoot?.textContent?.trim() ?? '';
function child(field: string): HTMLElement {
  const made = document.createElement('test-child');
  made.setAttribute('field', field);
  return made;
}

describe('declaring children', () => {
  it('are those right inside, in the order of the document', async () => {
    const element = await parent();
    expect(text(element)).to.equal('a');
    element.prepend(child('b'));
    await waitUntil(() => text(element) === 'b a');
  });

  it('wake their parent when one changes or goes', async () => {
    const element = await parent();
    const before = element.children_.version;
    element.firstElementChild?.setAttribute('field', 'c');
    await waitUntil(() => text(element) === 'c');
    expect(element.children_.version).to.be.greaterThan(before);
    element.firstElementChild?.remove();
    await waitUntil(() => text(element) === '');
  });

  it('are not followed once the parent has left the page, and are again when it returns', async () => {
    const element = await parent();
    const box = element.parentElement;
    element.remove();
    const { drawings } = element;
    element.append(child('d'));
    await nextFrame();
    expect(element.drawings).to.equal(drawings);
    box?.append(element);
    element.append(child('e'));
    await waitUntil(() => text(element) === 'a d e');
  });
});
