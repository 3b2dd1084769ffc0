/** The parts of the platform that live reading depends on; passed in, so that a test can hold the clock. */
export interface World {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back after `ms`; the answer cancels. */
  after(ms: number, callback: () => void): () => void;
  /** Whether somebody can see the page. Always true outside browsers. */
  visible(): boolean;
  /** False only when the device knows that it has no network. */
  online(): boolean;
  /** Calls back when the page is seen again or the network returns; the answer stops that. */
  onReturn(callback: () => void): () => void;
}

/** The platform's own clock, visibility and network. */
export const platform: World = {
  now: () => Date.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
  visible: () => globalThis.document?.visibilityState !== 'hidden',
  online: () => globalThis.navigator?.onLine !== false,
  onReturn(callback) {
    const { document } = globalThis;
    if (document === undefined) return () => {};
    document.addEventListener('visibilitychange', callback);
    globalThis.addEventListener('online', callback);
    return () => {
      document.removeEventListener('visibilitychange', callback);
      globalThis.removeEventListener('online', callback);
    };
  },
};
