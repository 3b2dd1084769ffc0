import { expect } from '@open-wc/testing';
import { browserWorld } from '../../../packages/widgets/src/foundation/world.js';
import { waitUntil } from '../wait-until.js';

/** Makes the page seem hidden, or seen again. */
function show(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the browser’s own world', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('tells the time, and calls back later unless it is called off', async () => {
    expect(Math.abs(browserWorld.now() - Date.now())).to.be.lessThan(5_000);
    const called: string[] = [];
    browserWorld.after(0, () => called.push('off'))();
    browserWorld.after(0, () => called.push('on'));
    await waitUntil(() => called.length > 0);
    expect(called).to.deep.equal(['on']);
  });

  it('knows whether somebody can see the page and whether there is a network', () => {
    expect([browserWorld.visible(), browserWorld.online()]).to.deep.equal([true, true]);
    show('hidden');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    expect([browserWorld.visible(), browserWorld.online()]).to.deep.equal([false, false]);
  });

  it('calls back when the page is seen again or the network returns, and no more once that is stopped', () => {
    let returns = 0;
    const stop = browserWorld.onReturn(() => {
      returns += 1;
    });
    show('hidden');
    expect(returns).to.equal(0);
    show('visible');
    expect(returns).to.equal(1);
    window.dispatchEvent(new Event('online'));
    expect(returns).to.equal(2);
    stop();
    show('visible');
    window.dispatchEvent(new Event('online'));
    expect(returns).to.equal(2);
  });
});
