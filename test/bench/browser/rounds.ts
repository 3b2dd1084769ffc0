/** What one library did in one round, by the name of the measure. What it cannot do is left out. */
export type Round = Readonly<Record<string, number>>;

/** Rounds of all libraries, by name. Each round measures all of them, beginning with another one each time. */
export async function interleaved(
  names: readonly string[],
  rounds: number,
  measure: (name: string) => Promise<Round>,
): Promise<ReadonlyMap<string, readonly Round[]>> {
  const all = new Map<string, Round[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (let at = 0; at < names.length; at += 1) {
      const name = names[(at + round) % names.length] ?? '';
      const measured = await measure(name);
      all.get(name)?.push(measured);
      const told = Object.entries(measured).map(([what, number]) => `${what} ${number.toFixed(1)}`);
      console.error(`${round + 1}/${rounds} ${name}: ${told.join(', ')}`);
    }
  }
  return all;
}

/** How many times the floor's a measure is, round by round; empty where either has none. */
export function ratios(
  rounds: ReadonlyMap<string, readonly Round[]>,
  name: string,
  floor: string,
  what: string,
): number[] {
  const base = rounds.get(floor) ?? [];
  return (rounds.get(name) ?? []).flatMap((round, at) => {
    const ratio = (round[what] ?? Number.NaN) / (base[at]?.[what] ?? Number.NaN);
    return Number.isFinite(ratio) ? [ratio] : [];
  });
}

/** A measure in every round; rounds without it are left out. */
export function values(rounds: ReadonlyMap<string, readonly Round[]>, name: string, what: string): number[] {
  return (rounds.get(name) ?? []).flatMap((round) => round[what] ?? []);
}

/** How many rounds to measure: as many as `BENCH_ROUNDS` says. */
export function roundsOf(usual: number): number {
  return Number(process.env['BENCH_ROUNDS'] ?? usual);
}
