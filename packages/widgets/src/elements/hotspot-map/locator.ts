import type { Place } from '@satudata/client/place-text.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the search for the reader's place stands. */
export type LocatorState = 'off' | 'asking' | 'found' | 'denied' | 'failed';

/** Asks the device where the reader is: only when told to, once, and without keeping it. */
export class Locator implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #changed: () => void;
  #state: LocatorState = 'off';
  #place: Place | undefined;
  #asked = 0;

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get state(): LocatorState {
    return this.#state;
  }

  get place(): Place | undefined {
    return this.#place;
  }

  hostDisconnected(): void {
    this.#asked += 1;
    if (this.#state === 'asking') this.#state = 'off';
  }

  ask(): void {
    this.#asked += 1;
    const asked = this.#asked;
    const answer = (state: LocatorState, place?: Place): void => {
      if (asked !== this.#asked) return;
      this.#set(state, place);
    };
    this.#set('asking', undefined);
    if (!('geolocation' in navigator)) {
      answer('failed');
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => answer('found', { latitude: coords.latitude, longitude: coords.longitude }),
      (error) => answer(error.code === error.PERMISSION_DENIED ? 'denied' : 'failed'),
      { maximumAge: 60_000, timeout: 15_000 },
    );
  }

  forget(): void {
    this.#asked += 1;
    this.#set('off', undefined);
  }

  #set(state: LocatorState, place: Place | undefined): void {
    this.#state = state;
    this.#place = place;
    this.#changed();
    this.#host.requestUpdate();
  }
}
