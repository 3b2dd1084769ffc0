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
  /\s*(?:("(?:[^"]|"")*"|'(?:[^']|'')*')|(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\p{L}\p{N}_])|([\p{L}\p{N}_]+)|(!=|<>|<=|>=|[=<>(),]))/uy;

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
  const tokens = tokenize(text);
  let next = 0;
  let depth = 0;

  const peek = (): Token => tokens[next] ?? { kind: 'end', text: '', at: text.length };
  const take = (): Token => {
    const token = peek();
    next += 1;
    return token;
  };
  const isWord = (word: string, token = peek()): boolean => token.kind === 'word' && token.text.toLowerCase() === word;
  const takeWord = (word: string): boolean => isWord(word) && take() !== undefined;
  const takeSign = (sign: string): boolean => peek().kind === 'sign' && peek().text === sign && take() !== undefined;
  const fail = (wanted: string, { at, text: found }: Token = peek()): never => {
    throw new SatuError(
      'invalid-query',
      `Expected ${wanted} at ${at}${found === '' ? '' : `, found ${found}`}: ${text}`,
      {
        hint: 'For example: status = "aktif" and mbps >= 20',
        position: at,
      },
    );
  };

  const either = (): Condition => {
    const parts = [both()];
    while (takeWord('or')) parts.push(both());
    return any(parts);
  };
  const both = (): Condition => {
    const parts = [single()];
    while (takeWord('and')) parts.push(single());
    return all(parts);
  };
  const single = (): Condition => {
    depth += 1;
    if (depth > deepest) fail('a shorter condition');
    try {
      if (takeWord('not')) return not(single());
      if (!takeSign('(')) return predicate();
      const inner = either();
      if (!takeSign(')')) fail('")"');
      return inner;
    } finally {
      depth -= 1;
    }
  };
  const predicate = (): Condition => {
    const token = take();
    if (token.kind !== 'word' && token.kind !== 'text') fail('a field', token);
    const field = token.text;
    if (takeWord('is')) {
      const negated = takeWord('not');
      if (!takeWord('empty')) fail('"empty"');
      return negated ? not(empty(field)) : empty(field);
    }
    if (takeWord('not'))
      return not(isWord('in') || isWord('contains') || isWord('starts') ? worded(field) : fail('"in"'));
    return peek().kind === 'sign' ? compared(field) : worded(field);
  };
  const compared = (field: string): Condition => {
    const token = take();
    const op = token.text === '<>' ? '!=' : token.text;
    if (!isOp(op)) return fail('an operator', token);
    return compare(field, op, value());
  };
  const worded = (field: string): Condition => {
    if (takeWord('in')) return oneOf(field, values());
    if (takeWord('contains')) return contains(field, 'contains', String(value()));
    if (takeWord('between')) {
      const low = value();
      if (!takeWord('and')) fail('"and"');
      return all([compare(field, '>=', low), compare(field, '<=', value())]);
    }
    if (takeWord('starts')) {
      if (!takeWord('with')) fail('"with"');
      return contains(field, 'starts', String(value()));
    }
    return fail('an operator');
  };
  const values = (): readonly Scalar[] => {
    if (!takeSign('(')) fail('"("');
    const list = [value()];
    while (takeSign(',')) list.push(value());
    if (!takeSign(')')) fail('")"');
    return list;
  };
  const value = (): Scalar => {
    const token = take();
    if (token.kind === 'text') return token.text;
    if (token.kind === 'number') return exactly(token.text);
    if (isWord('true', token)) return true;
    if (isWord('false', token)) return false;
    return fail('a number, true, false or a text in quotes', token);
  };

  const condition = either();
  if (peek().kind !== 'end') fail('"and", "or" or the end');
  return condition;

  function tokenize(source: string): readonly Token[] {
    const found: Token[] = [];
    pattern.lastIndex = 0;
    while (source.slice(pattern.lastIndex).trim() !== '') {
      const start = pattern.lastIndex;
      const match = pattern.exec(source);
      if (match === null) {
        const at = start + (source.slice(start).length - source.slice(start).trimStart().length);
        throw new SatuError('invalid-query', `Cannot read the condition at ${at}: ${source}`, {
          hint: 'Put texts, and field names with spaces or signs, in quotes.',
          position: at,
        });
      }
      const [whole, quoted, number, word, sign] = match;
      const at = start + whole.length - whole.trimStart().length;
      if (quoted !== undefined) {
        const quote = quoted.charAt(0);
        found.push({ kind: 'text', text: quoted.slice(1, -1).replaceAll(quote + quote, quote), at });
      } else if (number !== undefined) found.push({ kind: 'number', text: number, at });
      else if (word !== undefined) found.push({ kind: 'word', text: word, at });
      else found.push({ kind: 'sign', text: sign ?? '', at });
    }
    return found;
  }
}

// A number with more digits than a number holds is compared by its digits.
function exactly(text: string): Scalar {
  const number = Number(text);
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? text : number;
}

function isOp(text: string): text is CompareOp {
  return text === '=' || text === '!=' || text === '<' || text === '<=' || text === '>' || text === '>=';
}
