import type { CompareOp, Condition, Scalar } from '../query/condition.js';
import { literalOf, type PlainColumn } from './plain-column.js';

/** How a platform writes its conditions. */
export interface SqlStyle {
  readonly name: (field: string) => string;
  readonly text: (text: string) => string;
  /** Whether what is compared with a missing value is unknown, and stays so under `not`, as in SQL. */
  readonly unknown: boolean;
}

const plainName = /^[A-Za-z_]\w*$/;

/**
 * A condition as ArcGIS, Socrata and Opendatasoft read it; undefined for one that they could answer otherwise than meant. Texts are only
 * asked to be equal, for how they are ordered, and which of them mean "missing", is each platform's own.
 */
export function sqlFilter(
  condition: Condition,
  columns: ReadonlyMap<string, PlainColumn>,
  style: SqlStyle,
): string | undefined {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const parts = condition.conditions.map((part) => sqlFilter(part, columns, style));
      return parts.length > 0 && parts.every((part) => part !== undefined)
        ? `(${parts.join(condition.kind === 'and' ? ' AND ' : ' OR ')})`
        : undefined;
    }
    case 'not': {
      const part = style.unknown && ofNumbers(condition.condition, columns) ? condition.condition : undefined;
      const text = part === undefined ? undefined : sqlFilter(part, columns, style);
      return text === undefined ? undefined : `NOT (${text})`;
    }
    case 'compare':
      return condition.op === '='
        ? oneOf(condition.field, [condition.value], columns, style)
        : ranged(condition.field, condition.op, condition.value, columns, style);
    case 'in':
      return oneOf(condition.field, condition.values, columns, style);
    default:
      return undefined;
  }
}

function oneOf(
  field: string,
  values: readonly Scalar[],
  columns: ReadonlyMap<string, PlainColumn>,
  style: SqlStyle,
): string | undefined {
  const column = columnOf(field, columns);
  if (column === undefined || values.length === 0) return undefined;
  const literals: string[] = [];
  for (const value of values) {
    const literal = literalOf(column, value);
    if (literal === undefined) return undefined;
    literals.push(typeof literal === 'string' ? style.text(literal) : String(literal));
  }
  const name = style.name(field);
  return literals.length === 1 ? `${name} = ${literals[0]}` : `${name} IN (${literals.join(', ')})`;
}

function ranged(
  field: string,
  op: CompareOp,
  value: Scalar,
  columns: ReadonlyMap<string, PlainColumn>,
  style: SqlStyle,
): string | undefined {
  const column = columnOf(field, columns);
  if (column === undefined || !isNumber(column) || (op === '!=' && !style.unknown)) return undefined;
  const literal = literalOf(column, value);
  return literal === undefined ? undefined : `${style.name(field)} ${op} ${literal}`;
}

// A name that is no plain one could change the meaning of the question.
function columnOf(field: string, columns: ReadonlyMap<string, PlainColumn>): PlainColumn | undefined {
  return plainName.test(field) ? columns.get(field) : undefined;
}

function isNumber({ native, type }: PlainColumn): boolean {
  return native === 'number' && type === 'number';
}

function ofNumbers(condition: Condition, columns: ReadonlyMap<string, PlainColumn>): boolean {
  if ('conditions' in condition) return condition.conditions.every((part) => ofNumbers(part, columns));
  if ('condition' in condition) return ofNumbers(condition.condition, columns);
  const column = columns.get(condition.field);
  return column !== undefined && isNumber(column);
}

/** Whether a condition compares texts, which some platforms do without regard to case or accents. */
export function comparesTexts(condition: Condition, columns: ReadonlyMap<string, PlainColumn>): boolean {
  if ('conditions' in condition) return condition.conditions.some((part) => comparesTexts(part, columns));
  if ('condition' in condition) return comparesTexts(condition.condition, columns);
  return columns.get(condition.field)?.native !== 'number';
}
