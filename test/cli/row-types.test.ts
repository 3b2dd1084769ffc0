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
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const text = `${typesOf('2 titik wi-fi', 'https://data.kota.example/\nx', fields)}\n${use}`;
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) =>
    file === name ? ts.createSourceFile(file, text, version) : read(file, version);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([name], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('the types written compile, agree with their schema, and catch a renamed column', () => {
  const agree = 'export const row: Data2TitikWiFiRow = data2TitikWiFiRowSchema.parse({});';
  assert.deepEqual(faults(agree), []);
  const [fault, ...others] = faults(`${agree} export const speed = row.kecepatan;`);
  assert.match(fault ?? '', /kecepatan/);
  assert.deepEqual(others, []);
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
