import { element } from '../../foundation/element.js';
import { type ColumnFormat, columnFormats, type DeclaredColumn } from '../../shape/table/columns.js';

/**
 * @summary Declares one column of the `satu-table` around it. Draws nothing itself.
 * @tag satu-column
 * @status experimental
 * @since 0.1
 *
 * @attr {string} field - Name of the field.
 * @attr {string} label - Heading of the column. Default: the field's label, from the data dictionary.
 * @attr {string} unit - Unit, written in the heading. Default: the field's unit, from the data dictionary.
 * @attr {'auto'|'text'|'number'|'date'|'link'} format - How values are written. Default `auto`: by the field's type.
 */
@element('satu-column')
export class SatuColumn extends HTMLElement {
  /** What the attributes say, as a value. */
  get declared(): DeclaredColumn {
    const format = this.getAttribute('format') ?? 'auto';
    return {
      field: this.getAttribute('field') ?? '',
      label: this.getAttribute('label') ?? '',
      unit: this.getAttribute('unit') ?? '',
      format: columnFormats.includes(format as ColumnFormat) ? (format as ColumnFormat) : 'auto',
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'satu-column': SatuColumn;
  }
}
