import { expect } from '@open-wc/testing';
import { singleMark } from '../../../../packages/widgets/src/engines/map/mark-index.js';
import { pressKey } from '../../../../packages/widgets/src/engines/map/walk.js';

const marks = ['a', 'b', 'c'].map((id, order) =>
  singleMark({ id, latitude: 0, longitude: 0, name: id, kind: 'k0', area: undefined }, order),
);

function press(key: string, on?: string) {
  const calls: string[] = [];
  const target = document.createElement('button');
  if (on !== undefined) target.dataset['key'] = on;
  const host = {
    say: (word: string, values = {}) => [word, ...Object.values(values)].join(' '),
    formatDistance: String,
    select: () => undefined,
    gather: () => undefined,
    announce: (text: string) => calls.push(text),
  };
  let prevented = false;
  target.addEventListener('keydown', (event) => {
    pressKey(event, {
      host,
      step: (levels) => calls.push(`step ${levels}`),
      fit: () => calls.push('fit'),
      pan: (dx, dy) => calls.push(`pan ${dx} ${dy}`),
      visible: () => marks,
      focus: (mark) => calls.push(`focus ${mark}`),
    });
    prevented = event.defaultPrevented;
  });
  target.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  return { calls, prevented };
}

describe('the keyboard on a map', () => {
  it('zooms, shows all, and moves the map with a word about where to', () => {
    expect(press('+').calls).to.deep.equal(['step 1']);
    expect(press('-').calls).to.deep.equal(['step -1']);
    expect(press('0').calls).to.deep.equal(['fit']);
    expect(press('ArrowUp').calls).to.deep.equal(['pan 0 100', 'moved north 3']);
  });

  it('walks the marks around, and leaves them by Esc', () => {
    expect(press('ArrowRight', 'c').calls).to.deep.equal(['focus a']);
    expect(press('ArrowUp', 'a').calls).to.deep.equal(['focus c']);
    expect(press('End', 'a').calls).to.deep.equal(['focus c']);
    expect(press('Escape', 'b').calls).to.deep.equal(['focus undefined']);
  });

  it('leaves every other key to the page', () => {
    expect(press('Tab')).to.deep.equal({ calls: [], prevented: false });
  });
});
