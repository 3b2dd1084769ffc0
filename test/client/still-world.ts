import type { World } from '@satudata/client';

/** A world whose clock stands still until it is turned. */
export function stillWorld() {
  const timers = new Set<{ at: number; callback: () => void }>();
  const returns = new Set<() => void>();
  const state = { now: 0, visible: true, online: true };
  const world: World = {
    now: () => state.now,
    after(ms, callback) {
      const timer = { at: state.now + ms, callback };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    visible: () => state.visible,
    online: () => state.online,
    onReturn(callback) {
      returns.add(callback);
      return () => returns.delete(callback);
    },
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const turn = async (ms: number) => {
    state.now += ms;
    for (const timer of [...timers]) if (timer.at <= state.now && timers.delete(timer)) timer.callback();
    await settle();
  };
  const comeBack = async () => {
    for (const callback of [...returns]) callback();
    await settle();
  };
  return { world, state, turn, comeBack, settle, left: () => timers.size + returns.size };
}
