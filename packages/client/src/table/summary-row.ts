import type { Row, Value } from '../model/row.js';
import type { BucketOp, BucketText } from '../query/bucket-text.js';
import type { MeasureText } from '../query/measure-text.js';

/**
 * What an answer holds of a field whose rows hold `V`: the same, as far as a portal can give it. What only a schema makes of a value, such
 * as a `Date`, is not known here.
 */
export type HeldValue<V> = unknown extends V ? Value : [Extract<V, Value>] extends [never] ? Value : Extract<V, Value>;

type FieldOf<R, Text extends string> = Text extends `"${infer Name}"` ? HeldOf<R, Name> : HeldOf<R, Text>;

type HeldOf<R, Name> = Name extends keyof R ? HeldValue<R[Name]> : Value;

/** What stands in the column of a measure: a sum that no number can hold exactly is a string of its digits. */
type Measured<R, Text> = Text extends `${'count' | 'distinct'}(${string})`
  ? number
  : Text extends `avg(${string})`
    ? number | null
    : Text extends `${'sum' | 'median' | 'percentile'}(${string})`
      ? number | string | null
      : Text extends `${'min' | 'max'}(${infer Field})`
        ? FieldOf<R, Field> | null
        : Value;

type Grouped<R, Text> = Text extends keyof R
  ? HeldValue<R[Text]> | null
  : Text extends `bin(${string})`
    ? number | string | null
    : Text extends `${Exclude<BucketOp, 'bin'>}(${string})`
      ? string | null
      : Value;

/** What a summary of fields of these names can group by. */
export type GroupText<Name extends string = string> = Name | BucketText<Name>;

/** Measures by the name of their column in the answer. */
export type MeasureTexts<Name extends string = string> = Readonly<Record<string, MeasureText<Name>>>;

/**
 * One row of a summary over rows `R`: what it is grouped by, and its measures. Any name and any value where the fields are not known, and
 * perhaps a column where the groups are only known when it runs.
 */
export type SummaryRow<R extends object, By extends readonly string[], Measures> = GroupColumns<R, By> & {
  readonly [Name in keyof Measures]: Measured<R, Measures[Name]>;
};

type GroupColumns<R, By extends readonly string[]> = string extends By[number]
  ? Row
  : number extends By['length']
    ? { readonly [Text in By[number]]?: Grouped<R, Text> }
    : { readonly [Text in By[number]]: Grouped<R, Text> };
