import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { FlatPoints } from '../../../../packages/widgets/src/engines/map/flat-points.js';
import { renderGround, renderNames, renderScale } from '../../../../packages/widgets/src/engines/map/map-parts.js';
import { flatten } from '../../../../packages/widgets/src/engines/map/mercator.js';

const place = (latitude: number, longitude: number) => ({ latitude, longitude });
const view = { center: flatten(-5.1, 105.3), zoom: 13, width: 300, height: 200 };

describe('parts of a map', () => {
  it('draws a dot for every point in sight and none for those far away', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    render(renderGround(view, 0, new FlatPoints([place(-5.1, 105.3), place(-6, 107)])), box);
    expect(box.querySelector('.dots')?.getAttribute('d')).to.equal('M150.0 100.0h0');
    expect(box.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('draws one dot for many points on one spot, and leaves no spot without one', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const spots = Array.from({ length: 30 }, (_, at) => place(-5.1, 105.29 + at * 0.0008));
    const points = Array.from({ length: 9_000 }, (_, at) => spots[at % spots.length] ?? place(0, 0));
    const dots = (): readonly string[] =>
      box
        .querySelector('.dots')
        ?.getAttribute('d')
        ?.match(/M[^M]+/g) ?? [];
    render(renderGround(view, 40, new FlatPoints(points)), box);
    expect(dots().length).to.equal(30);
    render(renderGround(view, 40, new FlatPoints(spots)), box);
    expect(dots().length).to.equal(30);
  });

  it('draws the haze around many points from few of them', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const points = Array.from({ length: 900 }, (_, at) =>
      place(-5.1 + (at % 30) * 0.0005, 105.29 + Math.floor(at / 30) * 0.0005),
    );
    render(renderGround(view, 40, new FlatPoints(points)), box);
    const count = (name: string): number => box.querySelector(name)?.getAttribute('d')?.match(/M/g)?.length ?? 0;
    expect(count('.dots')).to.equal(900);
    expect(count('.halo')).to.be.within(20, 150);
  });

  it('shows names of areas as text, whatever is written in them', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    render(renderNames(view, [{ text: '<img src=x>', x: 10, y: 10 }]), box);
    expect(box.querySelector('text')?.textContent).to.equal('<img src=x>');
    expect(box.querySelector('img')).to.equal(null);
  });

  it('draws the scale bar as long as it says', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    render(renderScale({ metres: 500, pixels: 80 }, '500 m'), box);
    expect(box.querySelector('path')?.getAttribute('d')).to.contain('H80.0');
    expect(box.textContent?.trim()).to.equal('500 m');
  });
});
