import type { Page } from '../../model/page.js';
import type { Row } from '../../model/row.js';
import { picked, pickedFields } from '../../query/cut-rows.js';
import { wanted } from '../../query/engine.js';
import { checkFields, fieldsRead } from '../../query/fields-read.js';
import type { Query } from '../../query/query.js';
import { rarerAccumulator } from '../../query/rarer-accumulator.js';
import { Summary } from '../../query/summary.js';
import { summaryPage } from '../../query/summary-page.js';
import type { AnswerCache } from '../../transport/answer-cache.js';
import { saidOf, type TypingReport } from '../../typing/typing-report.js';
import { MemorySource } from '../memory.js';
import { decodedPart } from '../path-part.js';
import type { CallOptions, Capabilities, Description, Source } from '../source.js';
import { answersOf, withLane } from '../source-options.js';
import { memoryOf } from '../typed-memory.js';
import { allFound, readFile, type TypedBatch } from './file-reading.js';
import type { FileOptions } from './file-rows.js';

/**
 * A file of rows: CSV, TSV, JSON, NDJSON or GeoJSON. Its columns are decided over its first 10,000 rows. A file of no more rows is read once and kept for a
 * while. A longer one is read row by row for what needs every row once (`rows`, downloads, summaries, counts), and held whole only where its rows have to be
 * sorted, or come from behind the first; its pages say no total then.
 */
export class FileSource implements Source {
  readonly id: string;
  readonly #url: string;
  readonly #options: FileOptions;
  readonly #answers: AnswerCache;

  /** Asks nothing. */
  constructor(url: string | URL, options: FileOptions = {}) {
    this.#url = String(url);
    this.#options = withLane(options);
    this.#answers = answersOf(options);
    this.id = `file:${this.#url}`;
  }

  async capabilities({ signal }: CallOptions = {}): Promise<Capabilities> {
    return new MemorySource([]).capabilities({ signal });
  }

  /** What is known about the file: its columns and `options.info`. Reads its first rows. */
  async describe(options: CallOptions = {}): Promise<Description> {
    return this.#memory(await this.#head(options)).describe();
  }

  async page(query: Query, options: CallOptions = {}): Promise<Page> {
    const head = await this.#head(options);
    if (head.last) return this.#memory(head).page(query, options);
    const { fields } = head;
    checkFields(fieldsRead({ ...query, search: '' }), fields);
    if (query.measures.length > 0 || query.group.length > 0) return this.#summary(query, head, options);
    if (query.sort.length === 0 && query.limit !== undefined) {
      const end = query.offset + query.limit;
      const found = wanted(query, head.rows, fields);
      // The first rows are enough.
      if (found.length > end || query.limit === 0)
        return this.#part(query, found.slice(query.offset, end), head, query.limit === 0 ? undefined : end);
    }
    return (await this.#whole(options)).page(query, options);
  }

  async *stream(query: Query, options: CallOptions = {}): AsyncGenerator<Page, void, undefined> {
    const head = await this.#head(options);
    const grouped = query.measures.length > 0 || query.group.length > 0;
    if (head.last || query.sort.length > 0 || grouped) {
      yield await this.page(query, options);
      return;
    }
    checkFields(fieldsRead({ ...query, search: '' }), head.fields);
    let [skip, left] = [query.offset, query.limit ?? Number.POSITIVE_INFINITY];
    for await (const batch of readFile(this.#url, this.#options, options.signal, head.typing)) {
      const found = wanted(query, batch.rows, batch.fields);
      const cut = found.slice(skip, skip + left);
      skip = Math.max(0, skip - found.length);
      left -= cut.length;
      yield this.#part(query, cut, batch, undefined);
      if (left <= 0) return;
    }
  }

  async #summary(query: Query, { fields, typing }: TypedBatch, { signal }: CallOptions): Promise<Page> {
    const summary = new Summary(query.group, query.measures, fields, rarerAccumulator);
    const reports: TypingReport[] = [];
    for await (const batch of readFile(this.#url, this.#options, signal, typing)) {
      reports.push(batch.report);
      for (const row of wanted(query, batch.rows, fields)) summary.add(row);
    }
    return { ...summaryPage(query, summary), ...saidOf(allFound(reports)) };
  }

  #part({ select }: Query, rows: readonly Row[], { fields, report }: TypedBatch, next: number | undefined): Page {
    return {
      rows: select.length === 0 ? rows : rows.map((row) => picked(row, select)),
      fields: pickedFields(fields, select),
      total: undefined,
      totalIsEstimate: false,
      next,
      ...saidOf(report),
    };
  }

  // The first rows, and the decision over them.
  #head({ signal, fresh }: CallOptions): Promise<TypedBatch> {
    const load = async (shared: AbortSignal): Promise<TypedBatch> => {
      for await (const batch of readFile(this.#url, this.#options, shared)) return batch;
      throw new TypeError('A file has a first batch');
    };
    return this.#answers.get(`${this.id} head`, load, { signal, fresh, weigh: ({ rows }) => rows.length + 1 });
  }

  #whole({ signal, fresh }: CallOptions): Promise<MemorySource> {
    const load = async (shared: AbortSignal): Promise<MemorySource> => {
      const { typing, fields } = await this.#head({ signal: shared });
      const rows: Row[] = [];
      const reports: TypingReport[] = [];
      for await (const batch of readFile(this.#url, this.#options, shared, typing)) {
        for (const row of batch.rows) rows.push(row);
        reports.push(batch.report);
      }
      return this.#memory({ rows, fields, report: allFound(reports) });
    };
    // One file weighs as much as it may: kept until it is too old.
    return this.#answers.get(`${this.id} whole`, load, { signal, fresh });
  }

  #memory(typed: Parameters<typeof memoryOf>[0]): MemorySource {
    const info = { title: titleOf(this.#url), url: this.#url, ...this.#options.info };
    return memoryOf(typed, { id: this.id, info });
  }
}

function titleOf(url: string): string {
  return decodedPart(new URL(url).pathname.split('/').at(-1) ?? '').replace(/\.[a-z]+$/i, '');
}
