import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // Everything is looked at; only faults are written down in full, which takes most of the time.
  resultTypes: ['violations'],
  // Rules about a whole page, which a single element on a bare page cannot meet.
  rules: {
    'target-size': { enabled: true },
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    'heading-order': { enabled: false },
  },
};

/** Checks an element, with all that it draws, against WCAG 2.2 AA. */
export async function expectAccessible(element: Element, about: string): Promise<void> {
  const { axe } = globalThis as unknown as { axe: { run(node: Element, options: RunOptions): Promise<AxeResults> } };
  const { violations, passes } = await axe.run(element, options);
  const faults = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  expect(faults, about).to.deep.equal([]);
  expect(passes.length, `${about}: rules that had something to look at`).to.be.greaterThan(0);
}
