import { expect } from '@open-wc/testing';
import { TileWatch } from '../../../../packages/widgets/src/engines/map/tile-watch.js';

const template = 'https://ubin.example/{z}/{x}/{y}.png';

function watch() {
  let changes = 0;
  const watched = new TileWatch(() => {
    changes += 1;
  });
  watched.follow(template);
  return { watched, changes: () => changes };
}
const refuse = (blockedURI: string) =>
  document.dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      blockedURI,
      effectiveDirective: 'img-src',
      documentURI: '',
      violatedDirective: 'img-src',
      originalPolicy: '',
      disposition: 'enforce',
      statusCode: 200,
    }),
  );

describe('the pictures of a tiled map', () => {
  it('are given up after four failures in a row, until the reader asks again', () => {
    const { watched, changes } = watch();
    for (let time = 0; time < 3; time += 1) watched.failed();
    watched.loaded();
    for (let time = 0; time < 3; time += 1) watched.failed();
    expect(watched.asks).to.equal(true);
    watched.failed();
    expect([watched.state, watched.asks, changes()]).to.deep.equal(['failed', false, 1]);
    watched.retry();
    expect([watched.state, watched.asks]).to.deep.equal(['fine', true]);
    watched.stop();
  });

  it('are given up sooner where the map is so small that all of its tiles failed', () => {
    const { watched } = watch();
    watched.wanted(2);
    watched.failed();
    expect(watched.state).to.equal('fine');
    watched.failed();
    expect(watched.state).to.equal('failed');
    watched.stop();
  });

  it('are told from other pictures that the page refuses', () => {
    const { watched } = watch();
    refuse('https://lain.example');
    expect(watched.state).to.equal('fine');
    refuse('https://ubin.example/3/1/2.png');
    expect([watched.state, watched.asks]).to.deep.equal(['blocked', false]);
    watched.stop();
  });

  it('begin anew with another address', () => {
    const { watched } = watch();
    for (let time = 0; time < 4; time += 1) watched.failed();
    watched.follow('https://lain.example/{z}/{y}/{x}');
    expect(watched.state).to.equal('fine');
    watched.stop();
  });
});
