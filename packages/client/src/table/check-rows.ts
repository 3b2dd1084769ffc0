import { SatuError } from '../errors/satu-error.js';
import type { Row } from '../model/row.js';
import type { SchemaIssue, StandardSchema } from './standard-schema.js';

/**
 * Checks rows against a schema, on the selected fields only (all for an empty selection). Throws `unexpected-shape` with
 * the number of the row, counted from 1, and the field.
 */
export async function checkRows<R extends object>(
  schema: StandardSchema<R>,
  rows: readonly Row[],
  select: readonly string[],
  offset: number,
): Promise<readonly R[]> {
  const checked: R[] = [];
  for (const [index, row] of rows.entries()) {
    const result = await schema['~standard'].validate({ ...row });
    if (result.issues === undefined) {
      checked.push(result.value);
      continue;
    }
    const issue = result.issues.find((candidate) => concerns(candidate, select));
    if (issue !== undefined) throw unexpected(issue, offset + index + 1);
    // Only fields that were not asked for are missing.
    checked.push(row as R);
  }
  return checked;
}

function fieldOf({ path }: SchemaIssue): string | undefined {
  const first = path?.[0];
  if (first === undefined) return undefined;
  return String(typeof first === 'object' ? first.key : first);
}

function concerns(issue: SchemaIssue, select: readonly string[]): boolean {
  const field = fieldOf(issue);
  return select.length === 0 || field === undefined || select.includes(field);
}

function unexpected(issue: SchemaIssue, row: number): SatuError {
  const field = fieldOf(issue);
  return new SatuError(
    'unexpected-shape',
    `Row ${row}${field === undefined ? '' : `, field "${field}"`}: ${issue.message}`,
    {
      field,
      hint: 'The data does not have the form that the schema promises.',
    },
  );
}
