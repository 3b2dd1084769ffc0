/** A value of a cell as a platform holds it. */
export type Cell = string | number | boolean | null;

/** How a platform reads conditions. */
export interface SqlRules {
  readonly quote: "'" | '"';
  /** How a quote is written within a text. */
  readonly escape: 'doubled' | 'backslash';
  /** Whether texts that differ in case are equal. */
  readonly loose: boolean;
  /** Whether what is compared with nothing is unknown, as in SQL, or false. */
  readonly unknown: boolean;
  readonly types: Readonly<Record<string, 'text' | 'number' | 'boolean'>>;
}

/** A condition that the platform refuses. */
export class Refused extends Error {}

type Truth = boolean | undefined;
type Test = (row: Readonly<Record<string, Cell>>) => Truth;
type Token = { readonly kind: 'word' | 'name' | 'text' | 'number' | 'sign'; readonly text: string };

/** The test of a WHERE clause, read strictly: an unknown column, or a value of another type than its column, is refused. */
export function whereTest(
  clause: string,
  rules: SqlRules,
  search: (words: string) => (row: Readonly<Record<string, Cell>>) => boolean = () => {
    throw new Refused('no search');
  },
): (row: Readonly<Record<string, Cell>>) => boolean {
  const tokens = tokensOf(clause, rules);
  let at = 0;
  const peek = (): Token | undefined => tokens[at];
  const take = (): Token => {
    const token = tokens[at];
    if (token === undefined) throw new Refused('unexpected end');
    at += 1;
    return token;
  };
  const is = (text: string): boolean => peek()?.text.toUpperCase() === text && peek()?.kind !== 'text';
  const expect = (text: string): void => {
    if (!is(text)) throw new Refused(`expected ${text}, not ${peek()?.text}`);
    at += 1;
  };

  const disjunction = (): Test => joined('OR', conjunction);
  const conjunction = (): Test => joined('AND', negation);
  const joined = (word: 'AND' | 'OR', part: () => Test): Test => {
    const tests = [part()];
    while (is(word)) {
      at += 1;
      tests.push(part());
    }
    const end = word === 'OR';
    return (row) => {
      const truths = tests.map((test) => test(row));
      return truths.includes(end) ? end : truths.includes(undefined) ? undefined : !end;
    };
  };
  const negation = (): Test => {
    if (!is('NOT')) return primary();
    at += 1;
    const test = negation();
    return (row) => {
      const truth = test(row);
      return truth === undefined ? undefined : !truth;
    };
  };
  const primary = (): Test => {
    if (is('(')) {
      at += 1;
      const test = disjunction();
      expect(')');
      return test;
    }
    if (is('SEARCH')) {
      at += 1;
      expect('(');
      const words = take();
      if (words.kind !== 'text') throw new Refused('search takes a text');
      expect(')');
      return search(words.text);
    }
    const left = operand();
    if (is('IN')) {
      at += 1;
      expect('(');
      const values = [operand()];
      while (is(',')) {
        at += 1;
        values.push(operand());
      }
      expect(')');
      return anyOf(values.map((right) => compared(left, '=', right)));
    }
    const op = take().text;
    if (!['=', '!=', '<', '<=', '>', '>='].includes(op)) throw new Refused(`${op} is no operator`);
    return compared(left, op, operand());
  };

  interface Operand {
    readonly type: 'text' | 'number' | 'boolean';
    readonly read: (row: Readonly<Record<string, Cell>>) => Cell;
  }
  const operand = (): Operand => {
    const { kind, text } = take();
    if (kind === 'text') return { type: 'text', read: () => text };
    if (kind === 'number') return { type: 'number', read: () => Number(text) };
    if (/^(true|false)$/i.test(text)) return { type: 'boolean', read: () => text.toLowerCase() === 'true' };
    const type = Object.hasOwn(rules.types, text) ? rules.types[text] : undefined;
    if (type === undefined) throw new Refused(`no such column: ${text}`);
    return { type, read: (row) => row[text] ?? null };
  };
  const compared = (left: Operand, op: string, right: Operand): Test => {
    if (left.type !== right.type) throw new Refused(`type mismatch: ${left.type} ${op} ${right.type}`);
    return (row) => {
      let [a, b] = [left.read(row), right.read(row)];
      if (a === null || b === null) return rules.unknown ? undefined : false;
      if (rules.loose)
        [a, b] = [a, b].map((each) => (typeof each === 'string' ? each.toLowerCase() : each)) as [Cell, Cell];
      switch (op) {
        case '=':
          return a === b;
        case '!=':
          return a !== b;
        case '<':
          return (a ?? 0) < (b ?? 0);
        case '<=':
          return (a ?? 0) <= (b ?? 0);
        case '>':
          return (a ?? 0) > (b ?? 0);
        default:
          return (a ?? 0) >= (b ?? 0);
      }
    };
  };

  const test = disjunction();
  if (at < tokens.length) throw new Refused(`unexpected ${peek()?.text}`);
  return (row) => test(row) === true;
}

function anyOf(tests: readonly Test[]): Test {
  return (row) => {
    const truths = tests.map((test) => test(row));
    return truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;
  };
}

function tokensOf(clause: string, { quote, escape: how }: SqlRules): readonly Token[] {
  const text =
    how === 'doubled'
      ? `${quote}(?:[^${quote}]|${quote}${quote})*${quote}`
      : `${quote}(?:[^${quote}\\\\]|\\\\.)*${quote}`;
  const pattern = new RegExp(
    `\\s*(?:(${text})|\`([^\`]+)\`|(-?\\d+(?:\\.\\d+)?)|([A-Za-z_]\\w*)|(<=|>=|!=|[=<>(),]))`,
    'gy',
  );
  const tokens: Token[] = [];
  const whole = clause.trimEnd();
  while (pattern.lastIndex < whole.length) {
    const from = pattern.lastIndex;
    const [, quoted, name, number, word, sign] = pattern.exec(whole) ?? [];
    if (quoted !== undefined) {
      const inner = quoted.slice(1, -1);
      tokens.push({
        kind: 'text',
        text: how === 'doubled' ? inner.replaceAll(quote + quote, quote) : inner.replace(/\\(.)/g, '$1'),
      });
    } else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else throw new Refused(`cannot read ${whole.slice(from)}`);
  }
  return tokens;
}
