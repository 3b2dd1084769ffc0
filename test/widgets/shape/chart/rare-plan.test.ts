import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChartPlan, PlanMore } from '../../../../packages/widgets/src/shape/chart/chart-answer.js';
import { checkRareData, checkRarePlan } from '../../../../packages/widgets/src/shape/chart/rare-plan.js';
import { plainPlan } from '../../chart-plan.js';
import { sceneInput } from '../../engines/chart/scene-input.js';

const told = (check: () => void): string => {
  try {
    check();
    return '';
  } catch (error) {
    return (error as { readonly key?: string }).key ?? String(error);
  }
};
const planned = (kind: string, more: Partial<PlanMore> = {}, plan: Partial<ChartPlan> = {}): string =>
  told(() => checkRarePlan({ ...plainPlan, kind, more, ...plan }));

test('what a kind needs is asked for', () => {
  assert.equal(planned('gauge'), 'misfitTarget');
  assert.equal(planned('gauge', { target: 10 }), '');
  assert.equal(planned('bubble'), 'misfitSize');
  assert.equal(planned('pyramid'), 'misfitPairs');
  assert.equal(planned('heat'), 'misfitRows');
  assert.equal(planned('line', { low: 'min(mbps)' }), 'misfitEnds');
});

test('what cannot be read, and what does not go together, is refused', () => {
  assert.equal(planned('line', { reference: 'x' }), 'misfitReference');
  assert.equal(planned('line', { notes: 'x' }), 'misfitNotes');
  assert.equal(planned('line', { target: Number.NaN }), 'misfitTarget');
  assert.equal(planned('line', { scale: 'ln' }), 'misfitScale');
  assert.equal(planned('bar', { scale: 'log' }), 'misfitLog');
  assert.equal(planned('line', { scale: 'log' }), '');
  assert.equal(planned('line', { showAs: 'sum' }), 'misfitShowAs');
  assert.equal(planned('pie', { showAs: 'index' }), 'misfitShowAs');
  assert.equal(planned('line', { facet: 'a' }, { series: 'b' }), 'misfitFacet');
  assert.equal(planned('pie', { facet: 'a' }), 'misfitFacet');
  assert.equal(planned('pie', {}, { x: 'tahun_*' }), 'misfitWideKind');
  assert.equal(planned('line', {}, { x: 'tahun_*' }), '');
});

test('data that a kind would draw falsely is refused', () => {
  const check = (kind: string, rows: Parameters<typeof sceneInput>[0], more: Partial<PlanMore> = {}): string =>
    told(() => checkRareData(sceneInput(rows, { series: 's' }).data, { ...plainPlan, kind, more }));
  const pair = [
    { x: '0–4', s: 'L', y: 5 },
    { x: '0–4', s: 'P', y: 6 },
  ];
  assert.equal(check('pyramid', pair), '');
  assert.equal(check('pyramid', [...pair, { x: '0–4', s: 'X', y: 6 }]), 'misfitPairs');
  assert.equal(check('pyramid', [...pair, { x: '5–9', s: 'P', y: -6 }]), 'misfitPairs');
  assert.equal(check('slope', pair), 'misfitMoments');
  assert.equal(check('line', [{ x: 'a', s: 'L', y: 0 }], { scale: 'log' }), 'misfitLog');
  assert.equal(check('bubble', pair), 'misfitNumbers');
  assert.equal(check('pyramid', []), '');
});
