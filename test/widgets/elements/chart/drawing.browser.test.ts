import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { renderDrawing } from '../../../../packages/widgets/src/elements/chart/drawing.js';
import { renderTextures } from '../../../../packages/widgets/src/elements/chart/textures.js';
import { lines } from '../../../../packages/widgets/src/engines/chart/lines.js';
import { lyingBars } from '../../../../packages/widgets/src/engines/chart/lying-bars.js';
import { sceneInput } from '../../engines/chart/scene-input.js';

const rows = ['p', 'q'].flatMap((s, index) => ['a', 'b'].map((x) => ({ x, s, y: index + 3 })));

async function drawing(scene: ReturnType<typeof lines>, shown?: { readonly series: number; readonly point: number }) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  render(renderDrawing(scene, 13, shown, renderTextures), box);
  return box;
}

describe('the drawing of a chart', () => {
  it('is hidden from screen readers, which have the list of values', async () => {
    const box = await drawing(lyingBars(sceneInput(rows, { series: 's' })));
    expect(box.querySelector('svg')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('weaves a texture into every series but the first, as a second sign beside the colour', async () => {
    const box = await drawing(lyingBars(sceneInput(rows, { series: 's' })));
    const woven = [...box.querySelectorAll('[fill^=url]')].map((path) => path.getAttribute('fill'));
    expect(woven).to.deep.equal(['url(#texture1)']);
    expect(box.querySelector('#texture1')).to.be.instanceOf(SVGPatternElement);
  });

  it('needs one path per series, however many values there are', async () => {
    const many = Array.from({ length: 5_000 }, (_, index) => ({ x: index, y: index % 17 }));
    const box = await drawing(lines(sceneInput(many)));
    expect(box.querySelectorAll('.line')).to.have.length(1);
    expect(box.querySelectorAll('svg *').length).to.be.lessThan(80);
  });

  it('draws an outline around the value that is looked at', async () => {
    const scene = lyingBars(sceneInput(rows, { series: 's' }));
    expect((await drawing(scene)).querySelector('.shown')).to.equal(null);
    const outline = (await drawing(scene, { series: 1, point: 0 })).querySelector<SVGPathElement>('.shown')?.getBBox();
    expect(outline?.width).to.be.greaterThan(10);
  });

  it('writes names as text, never as markup', async () => {
    const box = await drawing(lyingBars(sceneInput([{ x: '<img src=x onerror=alert(1)>', y: 1 }], { width: 900 })));
    expect(box.querySelector('img')).to.equal(null);
    expect(box.querySelector('.label')?.textContent).to.contain('<img');
  });
});
