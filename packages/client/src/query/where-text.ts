import { SatuError } from '../errors/satu-error.js';
import type { CompareOp, Condition, Scalar } from './condition.js';
import { all, any, compare, contains, empty, not, oneOf } from './conditions.js';

interface Token {
  readonly kind: 'word' | 'text' | 'number' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

// Far more than a person writes, far less than the stack holds.
const deepest = 64;
const pattern =
  /\s*(?:("(?:[^"]|"")*"|'(?:[^']|'')*')|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?![\p{L}\p{N}_])|([\p{L}\p{N}_]+)|(!=|<>|<=|>=|[=<>(),]))/iuy;

/**
 * Reads the text form of a condition, e.g. `status = "aktif" and (mbps >= 20 or nama contains "taman")`.
 *
 * Operators: `= != < <= > >=`, `in (…)`, `not in (…)`, `contains`, `starts with`, `is empty`, `is not empty`,
 * `between … and …`; joined by `and`, `or`, `not` and parentheses. Values are numbers, texts in double or single quotes (a
 * quote inside is doubled), `true` and `false`. A field name stands bare, or in quotes where it holds spaces or signs.
 *
 * Throws `invalid-query`; `position` says where, counted from 0.
 */
export function parseWhere(text: string): Condition {
  const tokens = tokensOf(text);
  let next = 0;
  let depth = 0;

  const peek = (): Token => tokens[next] ?? { kind: 'end', text: '', at: text.length };
  const take = (): Token => {
    const token = peek();
    next += 1;
    return token;
  };
  /** Takes these words or signs where they come next. */
  const takes = (...wanted: readonly string[]): boolean => {
    const found = wanted.every((word, ahead) => {
      const token = tokens[next + ahead];
      return (token?.kind === 'word' || token?.kind === 'sign') && token.text.toLowerCase() === word;
    });
    if (found) next += wanted.length;
    return found;
  };
  const must = (wanted: string): void => {
    if (!takes(wanted)) fail(`"${wanted}"`);
  };
  const fail = (wanted: string, token: Token = peek()): never => unreadable(text, token.at, `expected ${wanted}`);

  const either = (): Condition => {
    const parts = [both()];
    while (takes('or')) parts.push(both());
    return any(parts);
  };
  const both = (): Condition => {
    const parts = [single()];
    while (takes('and')) parts.push(single());
    return all(parts);
  };
  const single = (): Condition => {
    depth += 1;
    if (depth > deepest) fail('a shorter condition');
    const negated = takes('not');
    const condition = negated ? not(single()) : takes('(') ? either() : undefined;
    if (condition !== undefined && !negated) must(')');
    depth -= 1;
    return condition ?? predicate();
  };
  const predicate = (): Condition => {
    const token = take();
    if (token.kind !== 'word' && token.kind !== 'text') fail('a field', token);
    const field = token.text;
    if (takes('is', 'not', 'empty')) return not(empty(field));
    if (takes('is', 'empty')) return empty(field);
    if (takes('between')) {
      const low = compare(field, '>=', value());
      must('and');
      return all([low, compare(field, '<=', value())]);
    }
    if (takes('not')) return not(worded(field) ?? fail('"in"'));
    return worded(field) ?? compare(field, operator(), value());
  };
  const worded = (field: string): Condition | undefined => {
    if (takes('contains')) return contains(field, 'contains', String(value()));
    if (takes('starts', 'with')) return contains(field, 'starts', String(value()));
    if (!takes('in')) return undefined;
    must('(');
    const values = [value()];
    while (takes(',')) values.push(value());
    must(')');
    return oneOf(field, values);
  };
  const operator = (): CompareOp => {
    const token = take();
    const op = token.text === '<>' ? '!=' : token.text;
    return token.kind === 'sign' && isOp(op) ? op : fail('an operator', token);
  };
  const value = (): Scalar => {
    if (takes('true')) return true;
    if (takes('false')) return false;
    const token = take();
    if (token.kind === 'text') return token.text;
    return token.kind === 'number' ? exactly(token.text) : fail('a number, true, false or a text in quotes', token);
  };

  const condition = either();
  if (peek().kind !== 'end') fail('"and", "or" or the end');
  return condition;
}

function tokensOf(text: string): readonly Token[] {
  const kinds = ['end', 'text', 'number', 'word', 'sign'] as const;
  const source = text.trimEnd();
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let at = 0; at < source.length; at = pattern.lastIndex) {
    const match = pattern.exec(source);
    const kind = match?.findIndex((part, index) => index > 0 && part !== undefined) ?? -1;
    const found = match?.[kind];
    if (found === undefined) unreadable(text, source.length - source.slice(at).trimStart().length, 'cannot read this');
    const quote = found.charAt(0);
    tokens.push({
      kind: kinds[kind] ?? 'end',
      text: kind === 1 ? found.slice(1, -1).replaceAll(quote + quote, quote) : found,
      at: pattern.lastIndex - found.length,
    });
  }
  return tokens;
}

function unreadable(text: string, position: number, what: string): never {
  throw new SatuError('invalid-query', `Condition, at ${position}: ${what}: ${text}`, {
    hint: 'For example: status = "aktif" and mbps >= 20',
    position,
  });
}

// A number with more digits than a number holds is compared by its digits.
function exactly(text: string): Scalar {
  const number = Number(text);
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? text : number;
}

function isOp(text: string): text is CompareOp {
  return /^(!?=|[<>]=?)$/.test(text);
}
