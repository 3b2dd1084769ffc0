/** Counters in the text format of Prometheus (version 0.0.4). */
export class Metrics {
  readonly #help: Readonly<Record<string, string>>;
  readonly #counts = new Map<string, Map<string, number>>();

  /** Takes the names of the counters and what each counts. */
  constructor(help: Readonly<Record<string, string>>) {
    this.#help = help;
  }

  /** Adds one, or so many. Values of labels must come from a closed set: each makes a line of its own. */
  add(name: string, labels: Readonly<Record<string, string>> = {}, by = 1): void {
    const text = Object.entries(labels)
      .map(([label, value]) => `${label}="${value.replace(/["\\\n]/g, '_')}"`)
      .join(',');
    const lines = this.#counts.get(name) ?? new Map<string, number>();
    lines.set(text, (lines.get(text) ?? 0) + by);
    this.#counts.set(name, lines);
  }

  text(): string {
    return Object.entries(this.#help)
      .flatMap(([name, help]) => [
        `# HELP ${name} ${help}`,
        `# TYPE ${name} counter`,
        ...[...(this.#counts.get(name) ?? [])].map(([labels, n]) => `${name}${labels && `{${labels}}`} ${n}`),
      ])
      .join('\n')
      .concat('\n');
  }
}
