/** Something that breaks a promise of the repository, and where. */
export interface Fault {
  readonly path: string;
  readonly line?: number;
  readonly message: string;
}

/** One line for a person, in the form that editors can follow. */
export function faultLine({ path, line, message }: Fault): string {
  return `${path}${line === undefined ? '' : `:${line}`}  ${message}`;
}

/** Number of the line, from 1, in which a position lies. */
export function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}

/** Prints the faults of a check; a single one makes the process fail. */
export function report(check: string, faults: readonly Fault[]): void {
  for (const fault of faults) console.error(faultLine(fault));
  if (faults.length > 0) process.exitCode = 1;
  console.log(`${check}: ${faults.length === 0 ? 'ok' : `${faults.length} faults`}`);
}
