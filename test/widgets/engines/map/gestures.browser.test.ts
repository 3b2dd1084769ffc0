import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { listenToGestures } from '../../../../packages/widgets/src/engines/map/gestures.js';

type Call = readonly [string, ...number[]];

async function box(): Promise<{
  el: HTMLElement;
  calls: Call[];
  refused: string[];
  flings: (readonly [number, number])[];
  stop: () => void;
}> {
  const el = await fixture<HTMLElement>(html`<div tabindex="0">map</div>`);
  const calls: Call[] = [];
  const refused: string[] = [];
  const flings: (readonly [number, number])[] = [];
  const stop = listenToGestures(el, {
    pan: (dx, dy) => calls.push(['pan', dx, dy]),
    zoom: (levels) => calls.push(['zoom', levels]),
    fling: (vx, vy) => flings.push([vx, vy]),
    hold: () => undefined,
    step: () => calls.push(['step']),
    refused: (by) => refused.push(by),
  });
  return { el, calls, refused, flings, stop };
}

const pointer = (type: string, x: number, y: number, buttons = 1): PointerEvent =>
  new PointerEvent(type, { pointerId: 1, pointerType: 'mouse', clientX: x, clientY: y, buttons, button: 0 });

function touches(el: HTMLElement, type: string, points: readonly (readonly [number, number])[]): boolean {
  const list = points.map(([x, y], identifier) => new Touch({ identifier, target: el, clientX: x, clientY: y }));
  return el.dispatchEvent(new TouchEvent(type, { touches: list, cancelable: true, bubbles: true }));
}

describe('gestures on a map', () => {
  it('moves the map by as much as the mouse is dragged', async () => {
    const { el, calls } = await box();
    el.setPointerCapture = () => {};
    el.dispatchEvent(pointer('pointerdown', 100, 100));
    el.dispatchEvent(pointer('pointermove', 101, 100));
    expect(calls).to.deep.equal([]);
    el.dispatchEvent(pointer('pointermove', 120, 90));
    el.dispatchEvent(pointer('pointerup', 120, 90, 0));
    el.dispatchEvent(pointer('pointermove', 150, 90, 0));
    expect(calls).to.deep.equal([['pan', 20, -10]]);
  });

  it('throws the map when it is let go in motion, and lets it lie when the hand had come to rest', async () => {
    const { el, flings } = await box();
    el.setPointerCapture = () => {};
    const at = (type: string, x: number, time: number, buttons = 1): PointerEvent =>
      Object.defineProperty(pointer(type, x, 100, buttons), 'timeStamp', { value: time });
    const drag = (rest: number): void => {
      el.dispatchEvent(at('pointerdown', 100, 0));
      for (const step of [1, 2, 3, 4]) el.dispatchEvent(at('pointermove', 100 + step * 20, step * 16));
      el.dispatchEvent(at('pointerup', 180, 64 + rest, 0));
    };
    drag(200);
    expect(flings).to.deep.equal([]);
    drag(10);
    expect(flings).to.have.length(1);
    expect(flings[0]?.[0]).to.be.closeTo(1.25, 0.01);
  });

  it('chooses nothing by the click that ends a drag', async () => {
    const { el } = await box();
    el.setPointerCapture = () => {};
    let clicks = 0;
    el.addEventListener('click', () => {
      clicks += 1;
    });
    el.dispatchEvent(pointer('pointerdown', 100, 100));
    el.dispatchEvent(pointer('pointermove', 130, 100));
    el.dispatchEvent(pointer('pointerup', 130, 100, 0));
    el.click();
    expect(clicks).to.equal(0);
    await aTimeout(10);
    el.click();
    expect(clicks).to.equal(1);
  });

  it('leaves one finger to the page, and says so', async () => {
    const { el, calls, refused } = await box();
    touches(el, 'touchstart', [[100, 100]]);
    expect(touches(el, 'touchmove', [[100, 140]])).to.equal(true);
    expect(calls).to.deep.equal([]);
    expect(refused).to.deep.equal(['touch']);
  });

  it('moves and zooms the map with two fingers, and keeps the page still', async () => {
    const { el, calls } = await box();
    touches(el, 'touchstart', [
      [100, 100],
      [200, 100],
    ]);
    const passed = touches(el, 'touchmove', [
      [60, 110],
      [260, 110],
    ]);
    expect(passed).to.equal(false);
    expect(calls).to.deep.equal([
      ['pan', 10, 10],
      ['zoom', 1],
    ]);
  });

  it('zooms in at two taps on one spot', async () => {
    const { el, calls } = await box();
    for (let tap = 0; tap < 2; tap += 1) {
      touches(el, 'touchstart', [[100, 100]]);
      touches(el, 'touchend', []);
    }
    expect(calls).to.deep.equal([['step']]);
  });

  it('takes the wheel only with Ctrl or once the map has the focus', async () => {
    const { el, calls, refused } = await box();
    const wheel = (init: WheelEventInit): boolean =>
      el.dispatchEvent(new WheelEvent('wheel', { deltaY: -90, cancelable: true, ...init }));
    expect(wheel({})).to.equal(true);
    expect(refused).to.deep.equal(['wheel']);
    expect(wheel({ ctrlKey: true })).to.equal(false);
    el.focus();
    expect(wheel({})).to.equal(false);
    expect(calls.map(([name]) => name)).to.deep.equal(['zoom', 'zoom']);
    expect(calls.every(([, levels]) => (levels ?? 0) > 0)).to.equal(true);
  });

  it('hears nothing after it was told to stop', async () => {
    const { el, calls, stop } = await box();
    stop();
    el.dispatchEvent(new WheelEvent('wheel', { deltaY: -90, ctrlKey: true }));
    expect(calls).to.deep.equal([]);
  });
});
