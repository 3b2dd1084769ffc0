import { searchFailed } from '../errors/failure.js';

/** A parsed search in Lucene's syntax. */
export type SolrQuery =
  | { readonly kind: 'all' }
  | { readonly kind: 'term'; readonly field: string; readonly text: string; readonly phrase: boolean }
  | {
      readonly kind: 'range';
      readonly field: string;
      readonly low: string;
      readonly high: string;
      readonly lowIn: boolean;
      readonly highIn: boolean;
    }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly SolrQuery[] }
  | { readonly kind: 'not'; readonly part: SolrQuery };

const deepest = 50;

/** Reads Lucene's syntax; words side by side must all be there. Throws a Failure for what cannot be read. */
export function parseSolrQuery(text: string, defaultField = 'text'): SolrQuery {
  const parser = new Parser(text);
  const query = parser.either(defaultField, 0);
  if (!parser.atEnd()) throw unreadable(text);
  return query;
}

function unreadable(text: string): Error {
  return searchFailed(`SOLR returned an error running query: Cannot parse '${text}'`);
}

class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  atEnd(): boolean {
    this.#space();
    return this.#at >= this.#text.length;
  }

  either(field: string, depth: number): SolrQuery {
    if (depth > deepest) throw unreadable(this.#text);
    const parts = [this.#every(field, depth)];
    while (this.#word('OR') || this.#sign('||')) parts.push(this.#every(field, depth));
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'or', parts };
  }

  #every(field: string, depth: number): SolrQuery {
    const parts: SolrQuery[] = [];
    while (!this.atEnd() && !this.#looksLike(')') && !this.#looksLike('||') && !this.#looksLikeWord('OR')) {
      if (this.#word('AND') || this.#sign('&&')) continue;
      parts.push(this.#one(field, depth));
    }
    if (parts.length === 0) return { kind: 'all' };
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'and', parts };
  }

  #one(field: string, depth: number): SolrQuery {
    if (depth > deepest) throw unreadable(this.#text);
    if (this.#word('NOT') || this.#sign('-') || this.#sign('!'))
      return { kind: 'not', part: this.#one(field, depth + 1) };
    if (this.#sign('+')) return this.#one(field, depth + 1);
    if (this.#sign('(')) {
      const inner = this.either(field, depth + 1);
      if (!this.#sign(')')) throw unreadable(this.#text);
      this.#boost();
      return inner;
    }
    const range = this.#range(field);
    if (range) return range;
    const quoted = this.#quoted();
    if (quoted !== undefined) return { kind: 'term', field, text: quoted, phrase: true };
    return this.#bare(field, depth);
  }

  #bare(field: string, depth: number): SolrQuery {
    const match = /(?:\\.|[^\s()[\]{}":\\])+/y;
    match.lastIndex = this.#at;
    const text = match.exec(this.#text)?.[0];
    if (text === undefined) throw unreadable(this.#text);
    this.#at += text.length;
    if (this.#text[this.#at] === ':') {
      this.#at += 1;
      if (text === '*' && this.#sign('*')) return { kind: 'all' };
      return this.#one(plain(text), depth + 1);
    }
    return { kind: 'term', field, text: plain(text.replace(/[\^~][\d.]*$/, '')), phrase: false };
  }

  #range(field: string): SolrQuery | undefined {
    const match = /([[{])\s*("[^"]*"|\S+)\s+TO\s+("[^"]*"|[^\s\]}]+)\s*([\]}])/y;
    match.lastIndex = this.#at;
    const [whole, open, low, high, close] = match.exec(this.#text) ?? [];
    if (whole === undefined || low === undefined || high === undefined) return undefined;
    this.#at += whole.length;
    const bare = (value: string): string => value.replace(/^"|"$/g, '');
    return { kind: 'range', field, low: bare(low), high: bare(high), lowIn: open === '[', highIn: close === ']' };
  }

  #quoted(): string | undefined {
    const match = /"((?:\\.|[^"\\])*)"/y;
    match.lastIndex = this.#at;
    const found = match.exec(this.#text);
    if (!found) return undefined;
    this.#at += found[0].length;
    this.#boost();
    return plain(found[1] ?? '');
  }

  #boost(): void {
    const match = /[\^~][\d.]+/y;
    match.lastIndex = this.#at;
    this.#at += match.exec(this.#text)?.[0].length ?? 0;
  }

  #space(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1;
  }

  #looksLike(sign: string): boolean {
    this.#space();
    return this.#text.startsWith(sign, this.#at);
  }

  #looksLikeWord(word: string): boolean {
    return (
      this.#looksLike(word) && /^(\s|\(|$)/.test(this.#text.slice(this.#at + word.length, this.#at + word.length + 1))
    );
  }

  #sign(sign: string): boolean {
    if (!this.#looksLike(sign)) return false;
    this.#at += sign.length;
    return true;
  }

  #word(word: string): boolean {
    if (!this.#looksLikeWord(word)) return false;
    this.#at += word.length;
    return true;
  }
}

function plain(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}
