import type { Field, Row, Value } from '@satudata/client';
import { labelOf } from '../../format/label.js';
import { formatNumber } from '../../format/number.js';
import { formatValue } from '../../format/value.js';
import type { Localize } from '../../locale/localize.js';

/** Writes values and names of columns as a reader of the map wants them. */
export class MapText {
  readonly localize: Localize<string>;
  readonly #fields: readonly Field[];

  constructor(localize: Localize<string>, fields: readonly Field[]) {
    this.localize = localize;
    this.#fields = fields;
  }

  say(key: string, values?: Readonly<Record<string, string | number>>): string {
    return this.localize.say(key, values);
  }

  count(n: number): string {
    return formatNumber(n, this.localize.locale);
  }

  label(column: string): string {
    return labelOf(this.#fields, column);
  }

  unit(column: string): string {
    return this.#fields.find((field) => field.name === column)?.unit ?? '';
  }

  number(n: number, unit = ''): string {
    return formatNumber(n, this.localize.locale, unit === '' ? {} : { unit });
  }

  /** A value of a column; empty for a missing one. */
  value(column: string, value: Value | undefined): string {
    const field = this.#fields.find(({ name }) => name === column) ?? { name: column, type: 'text' as const };
    const unit = typeof value === 'number' ? this.unit(column) : '';
    if (typeof value === 'number' && unit !== '') return this.number(value, unit);
    return formatValue(value, field, this.localize.locale, { yes: this.say('yes'), no: this.say('no') });
  }

  cell(column: string): (item: { readonly row: Row }) => string {
    return ({ row }) => this.value(column, row[column]);
  }
}
