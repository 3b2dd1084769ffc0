import { type Finding, nameOf } from './finding.js';

/** What a portal can be used for. */
export type Use = 'page' | 'relay' | 'program' | 'rows' | 'statistics' | 'conditions';

/** How far a use works. */
export interface Verdict {
  readonly use: Use;
  readonly works: 'yes' | 'partly' | 'no';
}

/** What will work and what will not, from what was found. `origin` is that of the page. */
export function verdictsOf(findings: readonly Finding[], origin: string): readonly Verdict[] {
  const names = new Set(findings.map(nameOf));
  const state = (check: string) => findings.find((found) => found.check === check)?.state;
  const has = (...wanted: readonly string[]): boolean => wanted.some((name) => names.has(name as never));
  const isData = state('reach') !== 'fail' && state('platform') !== 'fail' && state('platform') !== undefined;
  if (!isData)
    return [
      { use: 'page', works: 'no' },
      { use: 'program', works: 'no' },
    ];
  const isTrusted = state('tls') !== 'fail';
  // Browsers keep pages by HTTPS from reading what comes without.
  const isMixed = has('tls.none') && origin.startsWith('https:');
  const inPage = has('cors.ok') && isTrusted && !isMixed && !has('platform.key');
  const rows = has('dataset.tables') || (has('datastore.ok') && state('dataset') === undefined);
  const isCkan = !has('platform.other', 'platform.key', 'platform.file', 'platform.json');
  return [
    { use: 'page', works: inPage ? 'yes' : 'no' },
    ...(inPage ? [] : [{ use: 'relay', works: isTrusted ? 'yes' : 'no' } as const]),
    { use: 'program', works: isTrusted ? 'yes' : 'no' },
    { use: 'rows', works: rows || !isCkan ? 'yes' : has('dataset.missing', 'dataset.private') ? 'no' : 'partly' },
    ...(isCkan ? ([{ use: 'statistics', works: has('sql.on') ? 'yes' : 'partly' }] as const) : []),
    ...(inPage && isCkan ? ([{ use: 'conditions', works: has('post.ok') ? 'yes' : 'partly' }] as const) : []),
  ];
}
