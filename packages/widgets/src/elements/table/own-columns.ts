import type { Field } from '@satudata/client';
import { ChildrenController } from '../../controllers/children-controller.js';
import { type Column, columnsOf, listedFields } from '../../shape/table/columns.js';
import type { SatuColumn } from './column.js';
import type { SatuTable } from './table.js';

/** The columns of a table as its page's author wants them: the same ones again while nothing about them is new. */
export class OwnColumns {
  readonly #table: SatuTable;
  readonly #declared: ChildrenController<SatuColumn>;
  #from: readonly unknown[] = [];
  #columns: readonly Column[] = [];

  constructor(table: SatuTable) {
    this.#table = table;
    this.#declared = new ChildrenController<SatuColumn>(table, 'satu-column');
  }

  /** Whether one of them asks for more than what every table draws. */
  get rich(): boolean {
    return this.#declared.all.some(({ rich }) => rich);
  }

  /** The columns of these fields. */
  of(fields: readonly Field[]): readonly Column[] {
    const from = [fields, this.#declared.version, this.#table.fields];
    if (from.some((part, at) => part !== this.#from[at])) {
      this.#from = from;
      const declared = this.#declared.all.map((column) => column.declared).filter(({ field }) => field !== '');
      this.#columns = columnsOf(fields, declared, listedFields(this.#table.fields)).columns;
    }
    return this.#columns;
  }
}
