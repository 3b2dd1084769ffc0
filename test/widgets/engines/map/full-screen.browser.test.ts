import { expect, fixture, html } from '@open-wc/testing';
import { FullScreen } from '../../../../packages/widgets/src/engines/map/full-screen.js';

describe('a map that fills the screen', () => {
  it('stays as it is where the browser refuses', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.requestFullscreen = () => Promise.reject(new TypeError('refused'));
    const screen = new FullScreen(
      () => box,
      () => undefined,
    );
    await screen.toggle();
    expect(screen.on).to.equal(false);
    screen.stop();
  });

  it('hears of it when the reader leaves by Esc', () => {
    let changes = 0;
    const screen = new FullScreen(
      () => null,
      () => {
        changes += 1;
      },
    );
    document.dispatchEvent(new Event('fullscreenchange'));
    screen.stop();
    document.dispatchEvent(new Event('fullscreenchange'));
    expect(changes).to.equal(1);
  });
});
