/** The parts of the platform that the controllers depend on; passed in, so that a test can hold the clock. */
export interface World {
  now(): number;
  /** Calls back after `ms`; the answer cancels. */
  after(ms: number, callback: () => void): () => void;
  /** Whether somebody can see the page. */
  visible(): boolean;
  /** False only when the device knows that it has no network. */
  online(): boolean;
  /** Calls back when the page is seen again or the network returns; the answer stops that. */
  onReturn(callback: () => void): () => void;
}

/** The browser's own clock, visibility and network. */
export const browserWorld: World = {
  now: () => Date.now(),
  after(ms, callback) {
    const timer = setTimeout(callback, ms);
    return () => clearTimeout(timer);
  },
  visible: () => document.visibilityState !== 'hidden',
  online: () => navigator.onLine !== false,
  onReturn(callback) {
    const seen = (): void => {
      if (document.visibilityState !== 'hidden') callback();
    };
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('online', callback);
    return () => {
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('online', callback);
    };
  },
};
