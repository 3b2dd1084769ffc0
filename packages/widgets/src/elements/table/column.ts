import { element } from '../../foundation/element.js';
import type { ColumnFormat, DeclaredColumn } from '../../shape/table/columns.js';

/**
 * @summary Declares one column of the `satu-table` around it. Draws nothing itself.
 * @tag satu-column
 * @status experimental
 * @since 0.1
 *
 * @attr {string} field - Name of the field.
 * @attr {string} label - Heading of the column. Default: the field's label, from the data dictionary.
 * @attr {string} unit - Unit, written in the heading. Default: the field's unit, from the data dictionary.
 * @attr {'auto'|'text'|'number'|'rupiah'|'percent'|'date'|'datetime'|'boolean'|'link'|'email'|'phone'|'image'|'geo'|'long'|'json'} format - How values are written. Default `auto`: by the field's type. A `percent` stands in the data as 12.5 for 12.5%.
 * @attr {string} zone - Time zone of moments that name none, e.g. `Asia/Jakarta`; for `datetime`.
 * @attr {string} notes - Explanation behind a button in the heading. Default: from the data dictionary.
 * @attr {number} priority - Where there is no room for all columns, those with the lowest numbers are shown and the others are behind a button in each row. Default: the column's place, from 1.
 * @attr {boolean} detail - Keeps the column out of the row, however much room there is: it stands behind the button in each row.
 * @attr {'sum'|'avg'|'min'|'max'|'count'|'distinct'} total - What the last line says of the column, over all rows.
 * @attr {'badge'|'bar'|'heat'} mark - Marks values: `badge` rings them, `bar` draws their size, `heat` tints them in five steps; the value is always written as well.
 * @attr {string} good - With `mark="badge"`: values that are marked as good (✓), divided by commas.
 * @attr {string} bad - With `mark="badge"`: values that are marked as bad (!), divided by commas.
 * @attr {number} width - Width in pixels, from 48.
 * @attr {boolean} frozen - Keeps the column in view when the table is scrolled sideways.
 */
@element('satu-column')
export class SatuColumn extends HTMLElement {
  /** What the attributes say, as a value. */
  get declared(): DeclaredColumn {
    const told = (name: string): string | null => this.getAttribute(name);
    return {
      field: told('field') ?? '',
      label: told('label') ?? '',
      unit: told('unit') ?? '',
      format: (told('format') ?? 'auto') as ColumnFormat,
      told,
    };
  }

  /** Whether it asks for more than what every table draws. */
  get rich(): boolean {
    return [...this.attributes].some(
      ({ name, value }) =>
        !/^(field|label|unit|format)$/.test(name) ||
        (name === 'format' && !/^(auto|text|number|date|link)$/.test(value)),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'satu-column': SatuColumn;
  }
}
