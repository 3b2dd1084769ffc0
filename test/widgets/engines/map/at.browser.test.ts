import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { at } from '../../../../packages/widgets/src/engines/map/at.js';

describe('at()', () => {
  it('puts an element at a point, and moves it when the point changes', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const draw = (x: number): void => {
      render(html`<i ${at(x, 20, 30)}></i>`, box);
    };
    draw(10);
    const mark = box.querySelector('i');
    expect(mark?.style.transform).to.equal('translate(10px, 20px)');
    expect(mark?.style.width).to.equal('30px');
    draw(-5.5);
    expect(mark?.style.transform).to.equal('translate(-5.5px, 20px)');
  });
});
