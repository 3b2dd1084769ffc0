import { expect } from '@open-wc/testing';
import { Ground } from '../../../../packages/widgets/src/engines/map/ground.js';
import {
  type GroundHost,
  type GroundView,
  setMapGround,
} from '../../../../packages/widgets/src/engines/map/map-ground.js';
import { flatten } from '../../../../packages/widgets/src/engines/map/mercator.js';

const view = { center: flatten(-5.1, 105.3), zoom: 12, width: 600, height: 400 };

function stand() {
  const shown: GroundView[] = [];
  let destroyed = 0;
  let host: GroundHost | undefined;
  setMapGround((_, given) => {
    host = given;
    return {
      attribution: '© Contoh',
      show: (next) => shown.push(next),
      destroy: () => {
        destroyed += 1;
      },
    };
  });
  let changes = 0;
  const ground = new Ground(() => {
    changes += 1;
  });
  return { ground, shown, host: () => host, destroyed: () => destroyed, changes: () => changes };
}

describe('the page’s own ground of a map', () => {
  afterEach(() => setMapGround(undefined));

  it('is shown the same view, in degrees', () => {
    const { ground, shown } = stand();
    ground.show(document.createElement('div'), view);
    expect(shown[0]?.latitude).to.be.closeTo(-5.1, 1e-9);
    expect(shown[0]?.longitude).to.be.closeTo(105.3, 1e-9);
    expect([shown[0]?.zoom, shown[0]?.width, shown[0]?.height, ground.attribution]).to.deep.equal([
      12,
      600,
      400,
      '© Contoh',
    ]);
  });

  it('is made once for a box, again for another, and taken away with it', () => {
    const { ground, destroyed, shown } = stand();
    const box = document.createElement('div');
    ground.show(box, view);
    ground.show(box, view);
    expect([shown.length, destroyed()]).to.deep.equal([2, 0]);
    ground.show(document.createElement('div'), view);
    expect(destroyed()).to.equal(1);
    ground.show(null, view);
    ground.stop();
    expect(destroyed()).to.equal(2);
  });

  it('is given up when it fails, until the reader asks again', async () => {
    const { ground, host, destroyed, changes, shown } = stand();
    const box = document.createElement('div');
    ground.show(box, view);
    host()?.failed();
    await Promise.resolve();
    expect([ground.state, ground.lies, destroyed(), changes()]).to.deep.equal(['failed', false, 1, 1]);
    ground.show(box, view);
    expect(shown).to.have.length(1);
    ground.retry();
    ground.show(box, view);
    expect([ground.state, shown.length]).to.deep.equal(['fine', 2]);
  });

  it('fails quietly where it cannot be made', async () => {
    setMapGround(() => {
      throw new Error('no WebGL');
    });
    let changes = 0;
    const ground = new Ground(() => {
      changes += 1;
    });
    ground.show(document.createElement('div'), view);
    await Promise.resolve();
    expect([ground.state, changes]).to.deep.equal(['failed', 1]);
  });
});
