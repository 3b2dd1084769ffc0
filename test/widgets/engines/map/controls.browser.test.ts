import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { renderControls, renderTileNote } from '../../../../packages/widgets/src/engines/map/controls.js';
import type { MapHost } from '../../../../packages/widgets/src/engines/map/map-engine.js';
import { TileWatch } from '../../../../packages/widgets/src/engines/map/tile-watch.js';

const host: MapHost = {
  say: (word) => word,
  formatDistance: String,
  select: () => undefined,
  gather: () => undefined,
  announce: () => undefined,
};

describe('the buttons of a map', () => {
  it('zoom, show all and fill the screen; what cannot be done is off or not there', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const calls: string[] = [];
    const controls = { host, step: (levels: number) => calls.push(`${levels}`), fit: () => calls.push('fit') };
    render(renderControls({ ...controls, zoom: 19, fill: undefined, filled: false }), box);
    const buttons = [...box.querySelectorAll('button')];
    for (const button of buttons) button.click();
    expect(buttons.map((button) => button.title)).to.deep.equal(['zoomIn', 'zoomOut', 'wholeMap']);
    expect(calls).to.deep.equal(['-1', 'fit']);
    render(renderControls({ ...controls, zoom: 9, fill: () => calls.push('fill'), filled: true }), box);
    box.querySelector<HTMLElement>('[title=leaveFullScreen]')?.click();
    expect(calls.at(-1)).to.equal('fill');
  });

  it('say why tiles are missing and ask again', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const watch = new TileWatch(() => render(renderTileNote(host, watch), box));
    watch.follow('/ubin/{z}/{x}/{y}.png');
    for (let time = 0; time < 4; time += 1) watch.failed();
    expect(box.textContent).to.contain('tilesFailed');
    box.querySelector('button')?.click();
    expect(box.textContent?.trim()).to.equal('');
    watch.stop();
  });
});
