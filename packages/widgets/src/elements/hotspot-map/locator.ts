import type { Place } from '@satudata/client/place-text.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the search for the reader's place stands. */
export type LocatorState = 'off' | 'asking' | 'slow' | 'found' | 'coarse' | 'denied' | 'blocked' | 'failed';

/** Milliseconds after which a reader is told that the search takes longer. */
const SLOW_AFTER = 5_000;
/** A place that may be off by more metres than this says little about which hotspot is near. */
const COARSE_FROM = 1_000;

// Where a page or its frame is not allowed to ask, the browser answers as if the reader had refused.
function forbidden(): boolean {
  const { featurePolicy } = document as { readonly featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy?.allowsFeature('geolocation') === false;
}

/** Asks the device where the reader is: only when told to, once, and without keeping it. */
export class Locator implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #changed: () => void;
  #state: LocatorState = 'off';
  #place: Place | undefined;
  #accuracy = 0;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get state(): LocatorState {
    return this.#state;
  }

  /** Whether the place is known or looked for. */
  get known(): boolean {
    return ['found', 'coarse', 'asking', 'slow'].includes(this.#state);
  }

  get place(): Place | undefined {
    return this.#place;
  }

  /** By how many metres the place may be off. */
  get accuracy(): number {
    return this.#accuracy;
  }

  hostDisconnected(): void {
    this.#asked += 1;
    clearTimeout(this.#timer);
    if (this.#state === 'asking' || this.#state === 'slow') this.#state = 'off';
  }

  ask(): void {
    this.#asked += 1;
    const asked = this.#asked;
    const answer = (state: LocatorState, place?: Place): void => {
      if (asked !== this.#asked) return;
      this.#set(state, place);
    };
    this.#set('asking', undefined);
    if (!('geolocation' in navigator) || forbidden()) {
      answer('geolocation' in navigator ? 'blocked' : 'failed');
      return;
    }
    this.#timer = setTimeout(() => answer('slow'), SLOW_AFTER);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) => {
        this.#accuracy = accuracy;
        answer(accuracy > COARSE_FROM ? 'coarse' : 'found', { latitude, longitude });
      },
      (error) => answer(error.code === error.PERMISSION_DENIED ? 'denied' : 'failed'),
      { maximumAge: 60_000, timeout: 15_000 },
    );
  }

  forget(): void {
    this.#asked += 1;
    this.#set('off', undefined);
  }

  #set(state: LocatorState, place: Place | undefined): void {
    clearTimeout(this.#timer);
    this.#state = state;
    this.#place = place;
    this.#changed();
    this.#host.requestUpdate();
  }
}
