import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  everything,
  type Field,
  isSatuError,
  MemorySource,
  type Page,
  type Query,
  type Row,
  type Source,
  Table,
} from '@satudata/client';
import fc from '../fast-check.js';
import { conditions, rowQuestions } from './questions.js';
import { contracted } from './registry.js';

const plain = (rows: readonly Row[]) => rows.map((row) => ({ ...row }));

/** All rows of a question, page by page, asked of the source alone. */
async function readBare(source: Source, query: Query, size: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (let offset: number | undefined = 0; offset !== undefined; ) {
    const page: Page = await source.page({ ...query, limit: size, offset });
    assert.ok(page.rows.length <= size, 'no page is longer than asked');
    assert.ok(page.next === undefined || page.next > offset, 'each page leads on');
    rows.push(...page.rows);
    offset = page.next;
  }
  return rows;
}

for (const { name, open, blind = false } of contracted) {
  describe(name, () => {
    let source: Source;
    let close: (() => Promise<void>) | undefined;
    let fields: readonly Field[];
    let rows: readonly Row[];
    let here: Table;
    let there: Table;
    let size = 7;
    before(async () => {
      ({ source, close } = await open());
      ({ fields } = await source.describe());
      size = Math.min(size, (await source.capabilities()).maxPage);
      rows = await readBare(source, everything, size);
      here = new Table({ source: new MemorySource(rows, { fields }) });
      there = new Table({ source });
    });
    after(() => close?.());

    test('pages hold every row once, in one order', async () => {
      assert.ok(rows.length >= 20);
      assert.deepEqual(plain(await readBare(source, everything, Math.max(1, size - 2))), plain(rows));
      const { total } = await source.page({ ...everything, limit: 1 });
      assert.ok(total === undefined || total === rows.length);
    });

    test('a page has the columns that are described, each named once', async () => {
      const page = await source.page({ ...everything, limit: 1 });
      const names = fields.map((field) => field.name);
      assert.equal(new Set(names).size, names.length);
      assert.deepEqual(
        page.fields.map((field) => [field.name, field.type]),
        fields.map((field) => [field.name, field.type]),
      );
      for (const row of rows) assert.deepEqual(Object.keys(row).sort(), [...names].sort());
    });

    test('values are of the type of their column', () => {
      for (const { name: column, type, exact } of fields)
        for (const row of rows) {
          const value = row[column];
          if (value === null) continue;
          const allowed =
            type === 'number'
              ? exact
                ? ['number']
                : ['number', 'string']
              : type === 'boolean'
                ? ['boolean']
                : undefined;
          if (allowed !== undefined) assert.ok(allowed.includes(typeof value), `${column}: ${value}`);
          if (type === 'text' || type === 'date' || type === 'datetime')
            assert.ok(typeof value === 'string' || typeof value === 'number', `${column}: ${value}`);
        }
    });

    test('each condition that the source takes on means there what it means here', async () => {
      let taken = 0;
      await fc.assert(
        fc.asyncProperty(conditions(fields, rows), async (where) => {
          const query = { ...everything, where };
          if (!(await source.capabilities({ query })).accepts(where)) return;
          taken += 1;
          const due = await here.keep(where).page({ size: rows.length });
          assert.deepEqual(plain(await readBare(source, query, size)), plain(due.rows));
        }),
        { numRuns: 60 },
      );
      assert.equal(taken === 0, blind);
    });

    test('every question about rows is answered as the rows at hand answer it', async () => {
      await fc.assert(
        fc.asyncProperty(rowQuestions(fields, rows), async (question) => {
          const query = { ...everything, ...question };
          const [given, due] = await Promise.all(
            [source, new MemorySource(rows, { fields })].map(async (each) => {
              const table = new Table({ source: each, query });
              const all: Row[] = [];
              for await (const row of table.rows({ size: 50 })) all.push(row);
              return { rows: plain(all), count: await table.count() };
            }),
          );
          assert.deepEqual(given, due);
        }),
        { numRuns: 50 },
      );
    });

    test('every summary is worked out as over the rows at hand', async () => {
      const names = fields.map((field) => field.name);
      const texts = fields.filter(({ type }) => type === 'text' || type === 'boolean').map((field) => field.name);
      const numbers = fields.filter(({ type }) => type === 'number').map((field) => field.name);
      const dates = fields.filter(({ type }) => type === 'date' || type === 'datetime').map((field) => field.name);
      const keys = [
        ...texts,
        ...numbers.map((field) => `bin(${field}, 10)`),
        ...dates.flatMap((field) => ['year', 'quarter', 'month', 'day'].map((part) => `${part}(${field})`)),
      ];
      const measure = fc.oneof(
        fc.constant('count()'),
        fc
          .tuple(fc.constantFrom('count', 'distinct'), fc.constantFrom(...names))
          .map(([op, field]) => `${op}(${field})`),
        fc
          .tuple(fc.constantFrom('sum', 'avg', 'min', 'max', 'median'), fc.constantFrom(...numbers))
          .map(([op, field]) => `${op}(${field})`),
        fc.constantFrom(...numbers).map((field) => `percentile(${field}, 0.9)`),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.subarray(keys, { maxLength: 2 }),
          fc.uniqueArray(measure, { minLength: 1, maxLength: 3 }),
          fc.option(conditions(fields, rows), { nil: undefined }),
          async (by, measures, where) => {
            const asked = { by, measures: Object.fromEntries(measures.map((text) => [text, text])) };
            const [given, due] = await Promise.all(
              [there, here].map((table) => (where === undefined ? table : table.keep(where)).summarize(asked)),
            );
            assert.deepEqual(plain(given?.rows ?? []), plain(due?.rows ?? []));
            assert.deepEqual(
              given?.fields.map((field) => [field.name, field.type]),
              due?.fields.map((field) => [field.name, field.type]),
            );
          },
        ),
        { numRuns: 40 },
      );
    });

    test('a field that is not there is refused, whatever asks for it', async () => {
      const unknown = { kind: 'compare', field: 'tidak_ada', op: '=', value: 1 } as const;
      for (const table of [there.keep(unknown), there.sortBy('tidak_ada'), there.select('tidak_ada')])
        await assert.rejects(table.page(), { code: 'unknown-field', field: 'tidak_ada' });
      await assert.rejects(there.summarize({ measures: { a: 'sum(tidak_ada)' } }), { code: 'unknown-field' });
    });

    test('a call that is given up says so, and is no failure of the portal', async () => {
      const signal = AbortSignal.abort();
      const calls = [
        there.page({ signal, fresh: true }),
        there.count({ signal, fresh: true }),
        there.summarize({ measures: { n: 'count()' } }, { signal }),
      ];
      await Promise.all(calls.map((call) => assert.rejects(call, (error) => isSatuError(error, 'aborted'))));
    });
  });
}
