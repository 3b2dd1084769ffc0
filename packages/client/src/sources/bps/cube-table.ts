import { listOf, type Raw } from '../ckan/loose.js';
import { textOf } from '../ckan/loose-text.js';
import { unexpected } from '../json-answer.js';
import { MemorySource } from '../memory.js';
import { plainText } from '../plain-text.js';
import type { SourceOptions } from '../source-options.js';
import { askBps, momentOf, publisher } from './ask.js';
import { cubeRows } from './cube.js';
import { withoutKey } from './key.js';

const bound = /maximum allowed number of years.*?\bis\s+(\d+)/i;

/** A cube as rows `kode`, `wilayah`, `kelompok`, `tahun`, `periode`, `nilai`. More years than one call may have are asked for in several. */
export async function cubeTable(
  address: string,
  id: string,
  options: SourceOptions,
  signal: AbortSignal,
): Promise<MemorySource> {
  const answers = await askedYears(address, options, signal);
  const cubes = answers.map(cubeRows);
  const [first = {}] = answers;
  const clash = cubes.flatMap(({ ambiguous }) => ambiguous)[0];
  if (clash !== undefined) throw unexpected(withoutKey(address), 'Two cells of the cube share one key', clash);
  const [variable] = listOf(first['var']);
  const unit = textOf(variable?.['unit']);
  const info = {
    title: plainText(textOf(variable?.['label'])),
    description: plainText(textOf(variable?.['note']) || textOf(variable?.['def'])),
    url: new URL(address).origin,
    publisher,
    updated: momentOf(textOf(first['last_update'])),
    ...(unit === '' ? {} : { unit }),
    ...options.info,
  };
  return new MemorySource(
    cubes.flatMap(({ rows }) => rows),
    { id, fields: cubes[0]?.fields, info },
  );
}

async function askedYears(address: string, options: SourceOptions, signal: AbortSignal): Promise<readonly Raw[]> {
  const [whole = '', years = ''] = /\/th\/([^/]+)/.exec(address) ?? [];
  const all = decodeURIComponent(years).split(/[;:]/);
  let most = 0;
  const answer = await askBps(address, options, signal, ({ message }) => {
    most = Number(bound.exec(message)?.[1] ?? 0);
    return most >= 1 && all.length > most;
  });
  if (answer !== undefined) {
    if (Array.isArray(answer['vervar'])) return [answer];
    // A cube that has no data says so, and has no dimensions.
    if (answer['data-availability'] !== undefined) return [{}];
    throw unexpected(withoutKey(address), 'The answer holds no cube');
  }
  const parts: Raw[] = [];
  for (let at = 0; at < all.length; at += most) {
    const some = address.replace(whole, () => `/th/${all.slice(at, at + most).join(';')}`);
    parts.push(...(await askedYears(some, options, signal)));
  }
  return parts;
}
