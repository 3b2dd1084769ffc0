import { expect, fixture, html } from '@open-wc/testing';
import { placeBeside } from '../../../../packages/widgets/src/elements/data-element/place-beside.js';

const number = (text: string): number => Number.parseFloat(text);

describe('a popover beside its button', () => {
  it('stays inside the window, below the button where there is no room above', async () => {
    const box = await fixture<HTMLElement>(html`<div style="position:fixed;top:4px;left:0"><button>i</button>
      <p popover style="margin:0;width:200px;height:60px">Keterangan (contoh)</p></div>`);
    const [button, popover] = [box.querySelector('button'), box.querySelector('p')];
    if (button === null || popover === null) throw new Error('nothing was drawn');
    popover.showPopover();
    placeBeside(popover, button);
    expect(number(popover.style.getPropertyValue('--_x'))).to.equal(8);
    expect(number(popover.style.getPropertyValue('--_y'))).to.be.closeTo(button.getBoundingClientRect().bottom + 4, 1);
    window.dispatchEvent(new Event('scroll'));
    expect(popover.matches(':popover-open')).to.equal(false);
  });
});
