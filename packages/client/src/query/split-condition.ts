import type { Condition } from './condition.js';
import { all } from './conditions.js';

/** A condition in two parts, joined by `and`. */
export interface SplitCondition {
  /** What the source answers. */
  readonly pushed: Condition | undefined;
  /** What is left to be done here. */
  readonly rest: Condition | undefined;
}

/** Hands a source as much of a condition as it accepts. */
export function splitCondition(
  condition: Condition | undefined,
  accepts: (condition: Condition) => boolean,
): SplitCondition {
  if (condition === undefined) return { pushed: undefined, rest: undefined };
  const parts = condition.kind === 'and' ? condition.conditions : [condition];
  const pushed: Condition[] = [];
  const rest: Condition[] = [];
  // Parts that are accepted one by one may not be together.
  for (const part of parts) (accepts(all([...pushed, part])) ? pushed : rest).push(part);
  return {
    pushed: pushed.length === 0 ? undefined : all(pushed),
    rest: rest.length === 0 ? undefined : all(rest),
  };
}
