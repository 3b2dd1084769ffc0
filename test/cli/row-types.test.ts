import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typesOf } from '@satudata/cli';
import type { Field } from '@satudata/client';
import ts from 'typescript';
import { driftOf } from '../../packages/cli/src/row-types.js';

const fields: readonly Field[] = [
  { name: 'nama "taman"', type: 'text', notes: 'ends */ here\nand on', exact: true },
  { name: 'mbps', type: 'number', exact: true },
  { name: 'nik', type: 'number', exact: false },
];

/** What the compiler says about a module that uses the types written. */
function faults(use: string): readonly string[] {
  const name = `${import.meta.dirname}/written.ts`;
  const options = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
    target: ts.ScriptTarget.ES2022,
    customConditions: ['satudata:src'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const text = `${typesOf('2 titik wi-fi', 'https://data.kota.example/\nx', fields)}\n${use}`;
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) =>
    file === name ? ts.createSourceFile(file, text, version) : read(file, version);
  const program = ts.createProgram([name], options, host);
  const written = program.getSourceFile(name);
  return [...program.getSyntacticDiagnostics(written), ...program.getSemanticDiagnostics(written)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

test('the types written compile, agree with their schema, and catch a renamed column', () => {
  const agree = 'export const row: Data2TitikWiFiRow = data2TitikWiFiRowSchema.parse({});';
  assert.deepEqual(faults(agree), []);
  const [fault, ...others] = faults(`${agree} export const speed = row.kecepatan;`);
  assert.match(fault ?? '', /kecepatan/);
  assert.deepEqual(others, []);
});

test('the types written hold in where, select, sort and sums; from the row as from its schema', () => {
  const tables = `import { createClient } from '@satudata/client';
const client = createClient({ portal: 'https://data.kota.example' });
const [plain, checked] = [client.table<Data2TitikWiFiRow>('r'), client.table('r', data2TitikWiFiRowSchema)];
`;
  const right = ['plain', 'checked'].map(
    (table) => `
${table}.where({ 'nama "taman"': 'Merdeka', mbps: { gte: 20 }, nik: ['1801', 2, null] }).sortBy('mbps', 'desc');
export const ${table}Rows = ${table}.select('nik').page().then(({ rows }) => rows.map((row): number | string | null => row.nik));
export const ${table}Sums = ${table}.summarize({ by: ['nik'], measures: { top: 'max(mbps)' } }).then(({ rows }) => rows.map((row): number | null => row.top));
export const ${table}Values = ${table}.distinct('mbps').then((values) => values.map(({ value }): number | null => value));`,
  );
  const wrong = [
    'where({ kecepatan: 20 })',
    "where({ mbps: 'cepat' })",
    "where({ mbps: { gte: 'cepat' } })",
    "select('kecepatan')",
    "select('mbps').sortBy('nik')",
    "sortBy('kecepatan')",
    "summarize({ by: ['kecepatan'], measures: { n: 'count()' } })",
    "summarize({ measures: { top: 'max(kecepatan)' } })",
    "distinct('mbps').then((values) => values.map(({ value }): string | null => value))",
  ];
  const uses = wrong.flatMap((use) => [`plain.${use};`, `checked.${use};`]);
  const refused = uses.map((use) => `\n// @ts-expect-error\n${use}`);
  assert.deepEqual(faults([tables, ...right, ...refused].join('')), []);
});

test('columns added, removed and of another type are told apart', () => {
  const text = typesOf('wifi', 'https://data.kota.example', fields);
  assert.deepEqual(driftOf(text, fields), { added: [], removed: [], changed: [] });
  const now: readonly Field[] = [
    { name: 'mbps', type: 'text', exact: true },
    { name: 'nik', type: 'number', exact: true },
    { name: 'baru', type: 'date', exact: true },
  ];
  assert.deepEqual(driftOf(text, now), { added: ['baru'], removed: ['nama "taman"'], changed: ['mbps', 'nik'] });
});
