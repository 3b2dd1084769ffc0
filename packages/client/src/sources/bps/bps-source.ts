import { SatuError } from '../../errors/satu-error.js';
import type { Page } from '../../model/page.js';
import type { Query } from '../../query/query.js';
import { platformSurroundings } from '../../transport/surroundings.js';
import { listOf, objectOf, type Raw } from '../ckan/loose.js';
import { textOf } from '../ckan/loose-text.js';
import { askJson, unexpected } from '../json-answer.js';
import { MemorySource } from '../memory.js';
import type { CallOptions, Capabilities, Description, Source } from '../source.js';
import { registerSource } from '../source-kind.js';
import { answersOf, type SourceOptions } from '../source-options.js';
import { cubeRows, plain } from './cube.js';

const cubePath = /\/list\/model\/data\//;
const bounds = /maximum allowed number of years.*?\bis\s+(\d+)/i;

/**
 * A cube of BPS WebAPI, by the address of its data: `…/v1/api/list/model/data/lang/ind/domain/1872/var/417/th/124/`. Its cells become rows
 * `kode`, `wilayah`, `kelompok`, `tahun`, `periode`, `nilai`. The key belongs to a relay: an address with a key throws `invalid-config` in a
 * browser. More years than one call may have are asked for in several.
 */
export function bpsSource(address: string | URL, options: SourceOptions = {}): Source {
  const url = new URL(address);
  const { origin } = options.surroundings ?? platformSurroundings;
  if (origin !== undefined && /\/key\/[^/]/.test(url.pathname)) {
    throw new SatuError('invalid-config', 'A page cannot keep a key secret', {
      field: 'src',
      hint: 'Let a relay add the key.',
    });
  }
  return new BpsSource(url, options);
}

class BpsSource implements Source {
  readonly id: string;
  readonly #url: URL;
  readonly #options: SourceOptions;
  readonly #answers: ReturnType<typeof answersOf>;

  constructor(url: URL, options: SourceOptions) {
    this.#url = url;
    this.#options = options;
    this.#answers = answersOf(options);
    this.id = `bps:${url.origin}${url.pathname.replace(/\/key\/[^/]+/, '')}`;
  }

  async capabilities({ signal }: CallOptions = {}): Promise<Capabilities> {
    return new MemorySource([]).capabilities({ signal });
  }

  async describe(options: CallOptions = {}): Promise<Description> {
    return (await this.#cube(options)).describe();
  }

  async page(query: Query, options: CallOptions = {}): Promise<Page> {
    return (await this.#cube(options)).page(query, options);
  }

  #cube({ signal, fresh }: CallOptions): Promise<MemorySource> {
    const load = async (shared: AbortSignal): Promise<MemorySource> => {
      const answers = await this.#asked(this.#url.href, shared);
      const cubes = answers.map(cubeRows);
      const [first = {}] = answers;
      const clash = cubes.flatMap(({ ambiguous }) => ambiguous)[0];
      if (clash !== undefined) throw unexpected(this.id, 'Two cells of the cube share one key', clash);
      const [variable] = listOf(first['var']);
      const info = {
        title: plain(textOf(variable?.['label'])),
        description: plain(textOf(variable?.['note']) || textOf(variable?.['def'])),
        url: this.#url.origin,
        publisher: 'Badan Pusat Statistik (BPS)',
        updated: moment(textOf(first['last_update'])),
        ...(textOf(variable?.['unit']) === '' ? {} : { unit: textOf(variable?.['unit']) }),
        ...this.#options.info,
      };
      return new MemorySource(
        cubes.flatMap(({ rows }) => rows),
        { id: this.id, fields: cubes[0]?.fields, info },
      );
    };
    return this.#answers.get(`${this.id} cube`, load, { signal, fresh });
  }

  async #asked(address: string, signal: AbortSignal): Promise<readonly Raw[]> {
    const answer = objectOf(await askJson(address, this.#options, { signal }));
    if (answer['status'] === 'OK' && Array.isArray(answer['vervar'])) return [answer];
    if (answer['status'] === 'OK' && answer['data-availability'] !== undefined) return [{}];
    const message = textOf(answer['message']);
    const most = Number(bounds.exec(message)?.[1]);
    const [whole, years] = /\/th\/([^/]+)/.exec(address) ?? [];
    const all = decodeURIComponent(years ?? '').split(/[;:]/);
    if (whole === undefined || !(most >= 1) || all.length <= most) {
      throw new SatuError(/key|auth/i.test(message) ? 'forbidden' : 'portal-error', 'BPS refused the question', {
        url: this.id,
        detail: message,
      });
    }
    const parts: Raw[] = [];
    for (let at = 0; at < all.length; at += most)
      parts.push(...(await this.#asked(address.replace(whole, `/th/${all.slice(at, at + most).join(';')}`), signal)));
    return parts;
  }
}

// Written in the time of western Indonesia.
function moment(text: string): string | undefined {
  const date = new Date(`${text.replace(' ', 'T')}+07:00`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** Cubes of BPS WebAPI. */
export const bpsKind = registerSource('bps', { matches: ({ pathname }) => cubePath.test(pathname), open: bpsSource });
