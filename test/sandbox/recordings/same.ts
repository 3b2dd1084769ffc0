import type { Recording } from './recording.js';

/** An answer of the sandbox, read. */
export interface Given {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Times, which no two portals share. */
const time = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}|2026-\d\d-\d\dT\d\d:\d\d:\d\d(?=")/g;
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Each id becomes the number of its place among the text's ids, so that what belongs together still must. */
function numbered(text: string): string {
  const seen = new Map<string, number>();
  return text.replace(uuid, (id) => {
    const number = seen.get(id) ?? seen.size + 1;
    seen.set(id, number);
    return `<id ${number}>`;
  });
}

/** JSON with its members in order, except in rows of tables; numbers keep their digits. */
function ordered(text: string): string {
  // A number that stands for itself, outside of texts.
  const kept = text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (part) =>
    part.startsWith('"') ? part : `"#${part}"`,
  );
  try {
    return JSON.stringify(sorted(JSON.parse(kept)));
  } catch {
    return text;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]): [string, unknown] => [key, key === 'records' ? member : sorted(member)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A portal's own pages differ in all but their title. */
function title(text: string): string {
  return /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? '';
}

/** A text as it is compared: site, ids and times aside; of a page its title. */
function comparable(text: string, site: string): string {
  if (text.startsWith('<!DOCTYPE')) return title(text);
  const plain = text
    .replaceAll(site, '<site>')
    .replace(time, '<time>')
    .replace(/0x[0-9a-f]{12}/g, '<address>')
    .replace(/"oid":"\d+"/g, '"oid":"<oid>"');
  return numbered(ordered(plain));
}

function headerDifferences(given: Headers, recorded: Readonly<Record<string, string>>): string[] {
  return Object.entries(recorded).flatMap(([name, value]) => {
    const sent = given.get(name);
    const isSame =
      name === 'set-cookie'
        ? sent?.startsWith(`${value}=`) === true
        : name === 'allow'
          ? sent?.split(', ').sort().join() === value.split(', ').sort().join()
          : sent === value;
    return isSame ? [] : [`${name} is ${JSON.stringify(sent)}, not ${JSON.stringify(value)}`];
  });
}

/** What an answer is compared with. */
export interface Comparison {
  readonly recording: Recording;
  /** Addresses of the two portals. */
  readonly sites: { readonly given: string; readonly recorded: string };
  /** What is left out of both. */
  readonly aside?: RegExp | undefined;
}

/** Where an answer differs from the recorded one; empty when they are the same. */
export function differencesOf(given: Given, { recording, sites, aside }: Comparison): readonly string[] {
  const cut = (text: string): string => (aside ? text.replace(aside, '<aside>') : text);
  const text = cut(comparable(given.text, sites.given));
  const expected = cut(comparable(recording.text, sites.recorded));
  return [
    ...(given.status === recording.status ? [] : [`the status is ${given.status}, not ${recording.status}`]),
    ...headerDifferences(given.headers, recording.headers),
    ...(text === expected || given.text.replaceAll(sites.given, sites.recorded) === recording.text
      ? []
      : [`the text is\n  ${text}\nnot\n  ${expected}`]),
  ];
}
