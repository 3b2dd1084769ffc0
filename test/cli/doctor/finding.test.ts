import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FindingName, finding, findingStates, nameOf } from '../../../packages/cli/src/doctor/finding.js';
import { doctorWords } from '../../../packages/cli/src/doctor/report.js';

test('a finding keeps its name, and its state says whether there is something to ask for', () => {
  assert.deepEqual(finding('limit.low', 10), { check: 'limit', state: 'warn', reason: 'low', seen: '10' });
  for (const name of Object.keys(findingStates) as FindingName[]) {
    assert.equal(nameOf(finding(name)), name);
    for (const { requests } of Object.values(doctorWords))
      if (requests[name] !== undefined) assert.notEqual(findingStates[name], 'ok', name);
  }
});

test('both languages ask for the same things', () => {
  assert.deepEqual(Object.keys(doctorWords.id.requests).sort(), Object.keys(doctorWords.en.requests).sort());
});
