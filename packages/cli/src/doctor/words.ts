import type { FindingName } from './finding.js';
import type { Use, Verdict } from './verdict.js';

/** What the doctor says. */
export interface DoctorWords {
  /** What is about to be looked at. */
  readonly examining: string;
  readonly works: string;
  readonly ask: string;
  readonly findings: Readonly<Record<FindingName, string>>;
  readonly verdicts: Readonly<Record<Use, Readonly<Record<Verdict['works'], string>>>>;
  /** What to ask the portal's admin for, by finding. */
  readonly requests: Readonly<Partial<Record<FindingName, string>>>;
}
