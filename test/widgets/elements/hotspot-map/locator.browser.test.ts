import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Locator } from '../../../../packages/widgets/src/elements/hotspot-map/locator.js';
import { waitUntil } from '../../wait-until.js';

const host: ReactiveControllerHost = {
  addController: (_controller: ReactiveController) => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};

type Answer = (success: PositionCallback, failure: PositionErrorCallback | null | undefined) => void;

function device(answer: Answer): () => void {
  const before = navigator.geolocation.getCurrentPosition;
  navigator.geolocation.getCurrentPosition = answer;
  return () => {
    navigator.geolocation.getCurrentPosition = before;
  };
}
const position = { coords: { latitude: -5.11, longitude: 105.3 } } as GeolocationPosition;
const refusal = { code: 1, PERMISSION_DENIED: 1 } as GeolocationPositionError;

describe('the search for the place of the reader', () => {
  it('asks the device only when it is told to', () => {
    let asked = 0;
    const restore = device((success) => {
      asked += 1;
      success(position);
    });
    const locator = new Locator(host, () => {});
    expect(asked).to.equal(0);
    locator.ask();
    restore();
    expect(asked).to.equal(1);
    expect(locator.state).to.equal('found');
    expect(locator.place).to.deep.equal({ latitude: -5.11, longitude: 105.3 });
  });

  it('tells a refusal from a place that cannot be found', () => {
    const locator = new Locator(host, () => {});
    let restore = device((_success, failure) => failure?.(refusal));
    locator.ask();
    restore();
    expect(locator.state).to.equal('denied');
    restore = device((_success, failure) => failure?.({ ...refusal, code: 3 }));
    locator.ask();
    restore();
    expect(locator.state).to.equal('failed');
  });

  it('says after a while that it takes longer, and still takes the answer', async () => {
    let late: PositionCallback | undefined;
    const restore = device((success) => {
      late = success;
    });
    const locator = new Locator(host, () => {});
    locator.ask();
    restore();
    await waitUntil(() => locator.state === 'slow');
    expect(locator.known).to.equal(true);
    late?.({ coords: { ...position.coords, accuracy: 2_500 } } as GeolocationPosition);
    expect([locator.state, locator.accuracy]).to.deep.equal(['coarse', 2_500]);
  });

  it('forgets the place, and an answer that comes after that', () => {
    let late: PositionCallback | undefined;
    const restore = device((success) => {
      late = success;
    });
    const locator = new Locator(host, () => {});
    locator.ask();
    restore();
    expect(locator.state).to.equal('asking');
    locator.forget();
    late?.(position);
    expect(locator.state).to.equal('off');
    expect(locator.place).to.equal(undefined);
  });
});
