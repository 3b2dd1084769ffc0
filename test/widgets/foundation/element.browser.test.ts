import { expect } from '@open-wc/testing';
import { element } from '../../../packages/widgets/src/foundation/element.js';

describe('a tag that a file registers', () => {
  it('upgrades what is already on the page', () => {
    const early = document.createElement('test-early');
    document.body.append(early);
    class Early extends HTMLElement {}
    element('test-early')(Early);
    expect(early).to.be.instanceOf(Early);
    early.remove();
  });

  it('keeps the first class when another file brings the same tag, and nobody notices a fault', () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    element('test-twice')(First);
    element('test-twice')(Second);
    expect(document.createElement('test-twice')).to.be.instanceOf(First);
  });
});
