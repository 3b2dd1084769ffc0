import { readFile } from 'node:fs/promises';
import { UsageError, whole } from '../arguments.js';
import type { Command } from '../command.js';
import { examine } from '../doctor/examine.js';
import { doctorWords, report, requestsOf } from '../doctor/report.js';
import { verdictsOf } from '../doctor/verdict.js';
import { words } from '../words.js';

/** `doctor`: says what works on a portal, what will work with it, and what to ask its admin. Exit code 1 where something fails. */
export const examinePortal: Command = {
  takes: 'address',
  options: ['origin', 'timeout', 'ca'],
  async run({ target, values, console }) {
    const { language, signal } = console;
    const origin = originOf(values.origin ?? 'https://halaman.example');
    if (origin === undefined) throw new UsageError(words[language].mistakes.notOrigin(values.origin ?? ''));
    const seconds = whole('timeout', values, 600, language) ?? 15;
    const ca = values.ca === undefined ? undefined : await readFile(values.ca, 'utf8');
    if (console.width !== undefined) console.err(doctorWords[language].examining);
    const findings = await examine(target, { origin, timeout: Math.max(1, seconds) * 1000, ca, signal }).finally(() => {
      if (console.width !== undefined) console.err('\r\u001b[K');
    });
    const verdicts = verdictsOf(findings, origin);
    console.out(
      values.json
        ? `${JSON.stringify({ url: target, origin, findings, verdicts, requests: requestsOf(findings, language) })}\n`
        : report(findings, verdicts, language, console.coloured),
    );
    return findings.some(({ state }) => state === 'fail') ? 1 : 0;
  },
};

// People give the address of their page.
function originOf(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
