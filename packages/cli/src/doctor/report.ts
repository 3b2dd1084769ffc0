import type { Language } from '../language.js';
import { type Finding, type FindingState, nameOf } from './finding.js';
import type { Verdict } from './verdict.js';
import { en } from './words.en.js';
import { id } from './words.id.js';
import type { DoctorWords } from './words.js';

const signs: Readonly<Record<FindingState, readonly [sign: string, colour: number]>> = {
  ok: ['✓', 32],
  warn: ['!', 33],
  fail: ['✗', 31],
};
const states: Readonly<Record<Verdict['works'], FindingState>> = { yes: 'ok', partly: 'warn', no: 'fail' };

/** What the doctor says, by language. */
export const doctorWords: Readonly<Record<Language, DoctorWords>> = { id, en };

/** What to ask the portal's admin for, each once. */
export function requestsOf(findings: readonly Finding[], language: Language): readonly string[] {
  const { requests } = doctorWords[language];
  return [...new Set(findings.flatMap((found) => requests[nameOf(found)] ?? []))];
}

/**
 * Findings for people: a line each, then what will work, then what to ask the portal's admin. Signs of control from outside are
 * left out.
 */
export function report(
  findings: readonly Finding[],
  verdicts: readonly Verdict[],
  language: Language,
  coloured: boolean,
): string {
  const say = doctorWords[language];
  const line = (state: FindingState, text: string): string => {
    const [sign, colour] = signs[state];
    return `${coloured ? `\u001b[${colour}m${sign}\u001b[0m` : sign} ${text}`;
  };
  const found = findings.map((one) => {
    const seen = inWords(one, language);
    return line(one.state, `${say.findings[nameOf(one)]}${seen === '' ? '' : `: ${seen}`}`);
  });
  const uses = verdicts.map(({ use, works }) => line(states[works], say.verdicts[use][works]));
  const requests = requestsOf(findings, language).map((request) => `  - ${request}`);
  const parts = [found, [say.works, ...uses], requests.length === 0 ? [] : [say.ask, ...requests]];
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`;
}

/** What was seen, for people: counts and seconds as their language writes them. */
function inWords({ check, seen }: Finding, language: Language): string {
  if (/^\d+$/.test(seen) && check !== 'platform') return Number(seen).toLocaleString(language);
  const text = check === 'speed' && language === 'id' ? seen.replace('.', ',') : seen;
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ').slice(0, 300);
}
