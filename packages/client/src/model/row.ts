/** A value of a cell. Text from a portal is hostile until it is shown as text. */
export type Value = string | number | bigint | boolean | null | JsonArray | JsonObject;

/** A nested array inside a cell. */
export interface JsonArray extends ReadonlyArray<Value> {}

/** A nested object inside a cell. */
export interface JsonObject {
  readonly [key: string]: Value;
}

/** One row, by field name. It inherits nothing, so that a column may be called `constructor` or `__proto__`. */
export type Row = Readonly<Record<string, Value>>;
