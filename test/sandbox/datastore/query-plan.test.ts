import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPlan } from '../../../packages/sandbox/src/datastore/query-plan.js';

const readable = { schema: 'public', tables: new Set(['a']) };
const check = (plan: unknown, isNamed = false) => checkPlan(plan, readable, isNamed);
const scan = (output: string[], more: object = {}) => [
  { Plan: { 'Node Type': 'Seq Scan', 'Relation Name': 'a', Schema: 'public', Output: output, ...more } },
];

describe('the plan of a query', () => {
  it('may compute with the tables', () => {
    check(scan(['sum(blah.jumlah)', "upper('x'::text)", '(nama)::character varying(10)']));
    check(scan(['blah.a'], { Filter: "((nama ~~ 'pg_sleep(1)'::text) AND (hashed SubPlan 1))" }));
  });

  it('may call nothing else, whatever it is called or where', () => {
    for (const call of [
      'pg_sleep(1)',
      '"pg_sleep"(1)',
      'x.set_config(1)',
      'upper(query_to_xml(a))',
      '"and"(1)',
      'lo_ção (1)',
    ])
      assert.throws(() => check(scan([call])), /Not authorized to call function/, call);
    assert.throws(() => check(scan([], { Filter: 'pg_sleep(1) IS NULL' })), /call function pg_sleep/);
  });

  it('may read the tables of the DataStore alone, however deep', () => {
    const inner = { Plans: [{ 'Relation Name': 'pg_class', Schema: 'pg_catalog' }] };
    assert.throws(() => check(scan([], inner)), /access system tables/);
    const other = { Plans: [{ 'Relation Name': 'b', Schema: 'public' }] };
    assert.throws(() => check(scan([], other)), /Not authorized to read resource\./);
    assert.throws(() => check(scan([], other), true), /User {2}not authorized to read resource b/);
  });
});
