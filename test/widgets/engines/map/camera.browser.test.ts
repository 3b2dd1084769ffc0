import { expect } from '@open-wc/testing';
import { Camera } from '../../../../packages/widgets/src/engines/map/camera.js';
import { waitUntil } from '../../wait-until.js';

const view = { center: { x: 0.5, y: 0.5 }, zoom: 10, width: 300, height: 200 };

describe('the camera of a map', () => {
  it('goes at once, or softly by way of what lies between', async () => {
    const seen: number[] = [];
    const camera = new Camera(() => seen.push(camera.view?.zoom ?? 0));
    camera.jump(view);
    expect(camera.view?.zoom).to.equal(10);
    camera.glide({ ...view, zoom: 12 });
    await waitUntil(() => camera.view?.zoom === 12);
    expect(seen.some((zoom) => zoom > 10 && zoom < 12)).to.equal(true);
  });

  it('runs on when it is thrown, slower and slower, and comes to rest', async () => {
    const places: number[] = [];
    const camera = new Camera(() => places.push(camera.view?.center.x ?? 0));
    camera.jump(view);
    camera.fling(-2, 0);
    await waitUntil(() => places.length > 10);
    await waitUntil(() => {
      const [last, before] = [places.at(-1), places.length];
      return before > 10 && last !== undefined && last > 0.5;
    });
    const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    expect(steps.every((step) => step >= 0)).to.equal(true);
  });

  it('stays where it is taken hold of', async () => {
    let drawn = 0;
    const camera = new Camera(() => {
      drawn += 1;
    });
    camera.jump(view);
    camera.fling(3, 0);
    camera.stop();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(drawn).to.equal(0);
    expect(camera.view).to.deep.equal(view);
  });
});
