import { expect, fixture, html } from '@open-wc/testing';
import { SatuElement } from '../../../packages/widgets/src/foundation/satu-element.js';
import { type State, states } from '../../../packages/widgets/src/foundation/state.js';

class Any extends SatuElement {
  become(state: State): void {
    this.setState(state);
  }
}
customElements.define('test-any', Any);

const any = () => fixture<Any>(html`<test-any></test-any>`);

describe('what every element is', () => {
  it('stands in one state at a time, which a page can read and style', async () => {
    const element = await any();
    expect(element.state).to.equal('idle');
    for (const state of states) {
      element.become(state);
      expect(element.state).to.equal(state);
      expect(states.filter((other) => element.matches(`:state(${other})`))).to.deep.equal([state]);
    }
  });

  it('follows the page’s colours until it is told its own', async () => {
    const element = await any();
    const bg = (): string => {
      const box = document.createElement('i');
      box.style.setProperty('background', 'var(--_bg)');
      element.shadowRoot?.append(box);
      const color = getComputedStyle(box).backgroundColor;
      box.remove();
      return color;
    };
    const white = 'rgb(255, 255, 255)';
    const black = 'rgb(20, 20, 20)';
    expect(bg()).to.equal(white);
    element.parentElement?.style.setProperty('color-scheme', 'dark');
    expect(bg()).to.equal(black);
    element.theme = 'light';
    await element.updateComplete;
    expect(element.getAttribute('theme')).to.equal('light');
    expect(bg()).to.equal(white);
    element.theme = 'dark';
    await element.updateComplete;
    expect(bg()).to.equal(black);
    element.style.setProperty('--satu-bg', 'rgb(1, 2, 3)');
    expect(bg()).to.equal('rgb(1, 2, 3)');
  });

  it('is not there when it is hidden', async () => {
    const element = await any();
    expect(getComputedStyle(element).display).to.equal('block');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });
});
