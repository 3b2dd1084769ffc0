import * as z from 'zod/mini';
import { isTrue } from '../loose.js';

/** A text that may be absent or null. */
export const text = z.optional(z.nullable(z.string()));

/** A text for readers: plain, or by language where a site is multilingual (ckanext-fluent). */
export const readerText = z.optional(z.nullable(z.union([z.string(), z.record(z.string(), z.unknown())])));

/** True or false. Old portals and look-alikes write it as text. */
export const flag = z.pipe(
  z.union([z.boolean(), z.string()]),
  z.transform((value: boolean | string) => isTrue(value)),
);

/** A number. Look-alikes write it as text. */
export const count = z.pipe(
  z.union([z.number(), z.string().check(z.regex(/^\s*-?\d+(\.\d+)?\s*$/))]),
  z.transform((value: number | string) => Number(value)),
);

/** A size: a number, or the text of old data where that holds more than digits. */
export const size = z.union([count, z.string()]);

/** A list of names. */
export const names = z.array(z.string());

/** An object of which nothing is promised. */
export const anything = z.record(z.string(), z.unknown());

/** A value that may be absent or null. */
export function maybe<T extends z.core.$ZodType>(schema: T) {
  return z.optional(z.nullable(schema));
}

/** What an action takes and gives; `variant` is what it takes and gives when asked for another form. */
export interface ActionShape {
  readonly parameters: object;
  readonly result: unknown;
  readonly variant?: { readonly parameters: object; readonly result: unknown };
}

/** A schema for the result of each of some actions. */
export type ResultSchemas<Actions> = {
  readonly [Name in keyof Actions]: z.ZodMiniType<
    Actions[Name] extends { readonly variant: { readonly result: infer Other } }
      ? ResultIn<Actions[Name]> | Other
      : ResultIn<Actions[Name]>
  >;
};

type ResultIn<Shape> = Shape extends { readonly result: infer Result } ? Result : never;

/** Where a list begins and how long it is. */
export interface Paging {
  /** Most entries. The portal has a bound of its own. */
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** Parameters of an action that takes none. */
export type Nothing = Readonly<Record<string, never>>;

/** What everything in a catalogue has that people choose by. */
export const titled = { name: z.string(), title: readerText };

/** The same with an id, as it stands inside another thing. */
export const named = { id: text, ...titled };

/** A tag, wherever it stands. */
export const tagged = { id: text, name: z.string(), display_name: text, vocabulary_id: text };
