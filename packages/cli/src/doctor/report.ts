import { type Language, words } from '../words.js';
import type { Finding, FindingState } from './examine.js';

const marks: Readonly<Record<FindingState, readonly [sign: string, colour: number]>> = {
  ok: ['✓', 32],
  warn: ['!', 33],
  fail: ['✗', 31],
};

/** Findings for people: a line each, then what to ask the portal's admin. Signs of control from outside are left out. */
export function report(findings: readonly Finding[], language: Language, coloured: boolean): string {
  const say = words[language];
  const lines = findings.map(({ check, state, seen }) => {
    const [sign, colour] = marks[state];
    const mark = coloured ? `\u001b[${colour}m${sign}\u001b[0m` : sign;
    const text = say.checks[check]?.[state] ?? check;
    const clean = seen.replace(/\p{Cc}/gu, ' ');
    return `${mark} ${text}${clean === '' ? '' : `: ${clean}`}`;
  });
  const requests = findings.flatMap(({ check, state }) => {
    const request = say.requests[check];
    return state === 'ok' || request === undefined ? [] : [`  - ${request}`];
  });
  return `${[...lines, ...(requests.length > 0 ? ['', say.ask, ...requests] : [])].join('\n')}\n`;
}
