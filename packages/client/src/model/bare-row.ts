import type { Value } from './row.js';

// A class, because what shortens scripts for pages makes arrows of functions, and those construct nothing.
class Bare {}
Reflect.deleteProperty(Bare.prototype, 'constructor');
Object.freeze(Object.setPrototypeOf(Bare.prototype, null));

/**
 * A row to be filled. It inherits nothing, and rows filled alike share one form; those of `Object.create(null)` are each a
 * dictionary of its own, slower to make and to read, and larger.
 */
export const BareRow = Bare as unknown as { new (): Record<string, Value>; readonly prototype: object };
