import { readFileSync } from 'node:fs';

/** A version whose answers were recorded. */
export type Version = '2.11' | '2.12';

/** What was asked, where it was noted. `server` is the recorded portal: the plain one, or one with other settings. */
export interface RecordedRequest {
  readonly server: 'main' | 'alt-config' | 'no-solr,no-sql';
  readonly method: string;
  readonly url: string;
  readonly body: string | null;
  readonly origin: string | null;
  readonly token: boolean;
}

/** An answer of a real CKAN server. Headers that depend on the web server are left out, and the cookie's value. */
export interface Recording {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly request?: RecordedRequest;
  readonly text: string;
}

/** Files that the answers were recorded in. */
export const recordedFiles = ['envelope-errors', 'catalog', 'datastore', 'sql-dump', 'extra', 'config-nosolr'] as const;

/** The name of such a file. */
export type RecordedFile = (typeof recordedFiles)[number];

/** Every answer of a version, by file and case. */
export function recordingsOf(version: Version): Readonly<Record<RecordedFile, Readonly<Record<string, Recording>>>> {
  return JSON.parse(readFileSync(new URL(`./ckan-${version}.json`, import.meta.url), 'utf8'));
}
