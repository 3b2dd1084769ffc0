import type { Field, FieldType } from '@satudata/client';

const kinds: Readonly<Record<FieldType, readonly [type: string, schema: string]>> = {
  text: ['string', 'z.string()'],
  number: ['number', 'z.number()'],
  boolean: ['boolean', 'z.boolean()'],
  date: ['string', 'z.string()'],
  datetime: ['string', 'z.string()'],
  time: ['string', 'z.string()'],
  json: ['unknown', 'z.unknown()'],
  geo: ['unknown', 'z.unknown()'],
};
const mark = '// satudata columns: ';

/**
 * A TypeScript module with the type of a row and, with `schema`, the same as an object of zod/mini (a Standard Schema). Any value may be
 * missing.
 */
export function typesOf(name: string, source: string, fields: readonly Field[], schema = true): string {
  const lines = fields.map((field) => {
    const key = JSON.stringify(field.name);
    const [type, schema] =
      field.type === 'number' && !field.exact
        ? ['number | string', 'z.union([z.number(), z.string()])']
        : kinds[field.type];
    const about = [field.label, field.unit, field.notes]
      .filter(Boolean)
      .join('; ')
      .replace(/\*\//g, '* /')
      .replace(/\s+/g, ' ');
    return {
      type: `${about ? `  /** ${about} */\n` : ''}  readonly ${key}: ${type === 'unknown' ? type : `${type} | null`};`,
      schema: `  [${key}]: ${schema === 'z.unknown()' ? schema : `z.nullable(${schema})`},`,
    };
  });
  const row = typeName(name);
  return [
    `// Written by "satudata types ${source.replace(/\s/g, ' ')}".`,
    mark + JSON.stringify(columnsOf(fields)),
    ...(schema ? ["import * as z from 'zod/mini';", ''] : ['']),
    `export interface ${row} {\n${lines.map(({ type }) => type).join('\n')}\n}`,
    '',
    ...(schema
      ? [
          `export const ${row[0]?.toLowerCase()}${row.slice(1)}Schema = z.object({\n${lines.map((line) => line.schema).join('\n')}\n});`,
          '',
        ]
      : []),
  ].join('\n');
}

function typeName(text: string): string {
  const words = text.normalize('NFKD').match(/[a-z0-9]+/gi) ?? [];
  const name = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('');
  return /^[A-Z]/.test(name) ? `${name}Row` : `Data${name}Row`;
}

type Columns = readonly (readonly [name: string, type: string])[];

function columnsOf(fields: readonly Field[]): Columns {
  return fields.map(({ name, type, exact }) => [name, exact ? type : `${type}, inexact`]);
}

/** How the columns of a portal differ from those that a module was written for. */
export interface Drift {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
}

/** Compares; undefined for a module that `typesOf` did not write. */
export function driftOf(module: string, fields: readonly Field[]): Drift | undefined {
  const line = module.split('\n').find((text) => text.startsWith(mark));
  if (line === undefined) return undefined;
  const before = new Map(JSON.parse(line.slice(mark.length)) as Columns);
  const now = new Map(columnsOf(fields));
  return {
    added: [...now.keys()].filter((name) => !before.has(name)),
    removed: [...before.keys()].filter((name) => !now.has(name)),
    changed: [...now].filter(([name, type]) => before.has(name) && before.get(name) !== type).map(([name]) => name),
  };
}
