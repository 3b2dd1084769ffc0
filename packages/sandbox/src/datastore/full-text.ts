import { identifier, literal } from '../database/literal.js';
import { invalid } from '../errors/failure.js';
import { isRecord } from '../json/plain-value.js';
import type { Column } from './table.js';

/** A full-text part of a search: where it looks, and what its rank column is called. */
interface TextQuery {
  /** Name of the tsquery in the statement. */
  readonly alias: string;
  readonly vector: string;
  readonly words: string;
  readonly rank: string;
}

/** The full-text side of a search. */
export interface FullText {
  readonly queries: readonly TextQuery[];
  readonly plain: boolean;
  readonly language: string;
}

/** What was asked of the words in a search. */
export interface FullTextParameters {
  readonly q: unknown;
  readonly fullText: string | undefined;
  readonly plain: boolean;
  readonly language: string;
}

/** Reads `q` and `full_text`. Throws a Failure when `q` names a column that is not there. */
export function parseFullText(parameters: FullTextParameters, columns: readonly Column[]): FullText {
  const queries: TextQuery[] = [];
  const whole = (words: string): void => {
    queries.push({ alias: 'query', vector: '_full_text', words, rank: 'rank' });
  };
  if (parameters.fullText !== undefined && parameters.fullText !== '') whole(parameters.fullText);
  if (isRecord(parameters.q)) {
    const known = new Set(columns.map((column) => column.name));
    for (const [column, words] of Object.entries(parameters.q)) {
      if (!known.has(column) || typeof words === 'object') throw invalid({ q: [`invalid value "${column}"`] });
      queries.push({
        alias: `query ${column}`,
        vector: `to_tsvector(${literal(parameters.language)}, ${identifier(column)}::text)`,
        words: String(words),
        rank: `rank ${column}`,
      });
    }
  } else if (parameters.q !== undefined && parameters.q !== null && parameters.q !== '' && queries.length === 0) {
    whole(String(parameters.q));
  }
  return { queries, plain: parameters.plain, language: parameters.language };
}

/** Further items of the FROM list. */
export function fullTextFrom(text: FullText): string {
  const make = text.plain ? 'plainto_tsquery' : 'to_tsquery';
  return text.queries
    .map(({ alias, words }) => `, ${make}(${literal(text.language)}, ${literal(words)}) ${identifier(alias)}`)
    .join('');
}

/** Conditions of the words. */
export function fullTextConditions(text: FullText): string[] {
  return text.queries.map(({ alias, vector }) => `(${vector} @@ ${identifier(alias)})`);
}

/** SQL of each rank, by the name of its column. */
export function rankExpressions(text: FullText): ReadonlyMap<string, string> {
  return new Map(text.queries.map(({ alias, vector, rank }) => [rank, `ts_rank(${vector}, ${identifier(alias)}, 32)`]));
}
