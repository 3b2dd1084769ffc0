import type { Lane } from './lane.js';

/** Most further tries that all calls of a lane have together. */
export const mostTries = 10;

// A try comes back in this time, so that a portal that was down for long is given its chances again.
const msPerTry = 5_000;

/** Takes a further try out of a lane's budget; false where none is left. `now` counts milliseconds. */
export function takeTry(lane: Lane, now: number): boolean {
  const left = triesLeft(lane, now);
  lane.tries = { left: Math.max(0, left - 1), at: now };
  if (left >= 1) return true;
  lane.tries = { left, at: now };
  return false;
}

/** Gives tries back that led to an answer. */
export function giveBack(lane: Lane, tries: number, now: number): void {
  lane.tries = { left: Math.min(mostTries, triesLeft(lane, now) + tries), at: now };
}

function triesLeft({ tries }: Lane, now: number): number {
  return tries === undefined ? mostTries : Math.min(mostTries, tries.left + (now - tries.at) / msPerTry);
}
