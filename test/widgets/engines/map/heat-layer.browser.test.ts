import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { HeatLayer, heatStep } from '../../../../packages/widgets/src/engines/map/heat-layer.js';
import { flatten } from '../../../../packages/widgets/src/engines/map/mercator.js';

const point = (latitude: number, longitude: number) => ({
  id: '',
  name: '',
  kind: 'k0',
  area: undefined,
  latitude,
  longitude,
});
const view = { center: flatten(-5.1, 105.3), zoom: 13, width: 300, height: 200 };

describe('how dense points lie', () => {
  it('is drawn as cells by step, and the fullest cell is told once for each zoom', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const told: number[] = [];
    const near = Array.from({ length: 9 }, () => point(-5.1, 105.3));
    const layer = new HeatLayer([...near, point(-5.11, 105.31)], (most) => told.push(most));
    render(layer.draw(view, 100), box);
    render(layer.draw(view, 100), box);
    expect([...box.querySelectorAll('.fill')].map((path) => path.getAttribute('class'))).to.deep.equal([
      'fill q6',
      'fill q0',
    ]);
    expect(told).to.deep.equal([9]);
  });

  it('has seven steps at most, from one point to the most', () => {
    expect(heatStep(1, 50)).to.equal(0);
    expect(heatStep(50, 50)).to.equal(6);
    expect(heatStep(1, 1)).to.equal(3);
  });
});
