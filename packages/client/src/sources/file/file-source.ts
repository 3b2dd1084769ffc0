import type { Field } from '../../model/field.js';
import type { Page } from '../../model/page.js';
import type { Row } from '../../model/row.js';
import { picked, pickedFields } from '../../query/cut-rows.js';
import { wanted } from '../../query/engine.js';
import { checkFields, fieldsRead } from '../../query/fields-read.js';
import type { Query } from '../../query/query.js';
import type { AnswerCache } from '../../transport/answer-cache.js';
import { columnTyping } from '../../typing/typed-rows.js';
import { MemorySource } from '../memory.js';
import type { CallOptions, Capabilities, Description, Source } from '../source.js';
import { answersOf } from '../source-options.js';
import { typedMemory } from '../typed-memory.js';
import { type FileOptions, fileRows } from './file-rows.js';

const sampleSize = 2_000;

/**
 * A file of rows: CSV, TSV, JSON, NDJSON or GeoJSON. Its rows are read once, typed by column and kept for a while; every question is then
 * answered here. `stream` reads it again row by row without holding it.
 */
export class FileSource implements Source {
  readonly id: string;
  readonly #url: string;
  readonly #options: FileOptions;
  readonly #answers: AnswerCache;

  constructor(url: string | URL, options: FileOptions = {}) {
    this.#url = String(url);
    this.#options = options;
    this.#answers = answersOf(options);
    this.id = `file:${this.#url}`;
  }

  async capabilities({ signal }: CallOptions = {}): Promise<Capabilities> {
    return new MemorySource([]).capabilities({ signal });
  }

  async describe(options: CallOptions = {}): Promise<Description> {
    return (await this.#whole(options)).describe();
  }

  async page(query: Query, options: CallOptions = {}): Promise<Page> {
    return (await this.#whole(options)).page(query, options);
  }

  async *stream(query: Query, { signal }: CallOptions = {}): AsyncGenerator<Page, void, undefined> {
    if (query.sort.length > 0 || query.measures.length > 0 || query.group.length > 0) {
      yield await this.page(query, { signal });
      return;
    }
    let typing: ReturnType<typeof columnTyping> | undefined;
    let [skip, left] = [query.offset, query.limit ?? Number.POSITIVE_INFINITY];
    for await (const { rows, names } of gathered(fileRows(this.#url, this.#options, signal))) {
      typing ??= columnTyping(rows.slice(0, sampleSize), plainFields(names), { columns: this.#options.columns });
      const { fields } = typing;
      checkFields(fieldsRead({ ...query, search: '' }), fields);
      const found = wanted(query, typing.apply(rows).rows, fields);
      const cut = found.slice(skip, skip + left);
      skip = Math.max(0, skip - found.length);
      left -= cut.length;
      yield {
        rows: query.select.length === 0 ? cut : cut.map((row) => picked(row, query.select)),
        fields: pickedFields(fields, query.select),
        total: undefined,
        totalIsEstimate: false,
        next: undefined,
      };
      if (left <= 0) return;
    }
  }

  #whole({ signal, fresh }: CallOptions): Promise<MemorySource> {
    const load = async (shared: AbortSignal): Promise<MemorySource> => {
      const rows: Row[] = [];
      let names: readonly string[] = [];
      for await (const batch of fileRows(this.#url, this.#options, shared)) {
        for (const row of batch.rows) rows.push(row);
        names = batch.names;
      }
      const { columns, info } = this.#options;
      const named = { title: titleOf(this.#url), url: this.#url, ...info };
      return typedMemory(rows, plainFields(names), { id: this.id, columns, info: named });
    };
    // One file weighs as much as it may: kept until it is too old.
    return this.#answers.get(`${this.id} whole`, load, { signal, fresh });
  }
}

// Batches that are large enough to decide over.
async function* gathered(batches: AsyncIterable<{ readonly rows: readonly Row[]; readonly names: readonly string[] }>) {
  let rows: Row[] = [];
  let names: readonly string[] = [];
  for await (const batch of batches) {
    rows = [...rows, ...batch.rows];
    names = batch.names;
    if (rows.length < sampleSize) continue;
    yield { rows, names };
    rows = [];
  }
  if (rows.length > 0) yield { rows, names };
}

function plainFields(names: readonly string[]): readonly Field[] {
  return names.map((name) => ({ name, type: 'text', exact: true }));
}

function titleOf(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name).replace(/\.[a-z]+$/i, '');
  } catch {
    return name;
  }
}
