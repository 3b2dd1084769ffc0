import type { Context } from '../actions/action.js';
import { actions } from '../actions/actions.js';
import { plainAnswer } from './answer.js';

/** Which action makes the suggestions of a path, and how its items are wrapped. */
const wraps: Readonly<Record<string, { readonly action: string; readonly bare: boolean; readonly key?: string }>> = {
  'dataset/autocomplete': { action: 'package_autocomplete', bare: false },
  'tag/autocomplete': { action: 'tag_autocomplete', bare: false, key: 'Name' },
  'resource/format_autocomplete': { action: 'format_autocomplete', bare: false, key: 'Format' },
  'group/autocomplete': { action: 'group_autocomplete', bare: true },
  'organization/autocomplete': { action: 'organization_autocomplete', bare: true },
};

/** Suggestions outside of the action API; undefined for a path that has none. */
export async function answerUtil(
  context: Context,
  path: string,
  query: URLSearchParams,
): Promise<Response | undefined> {
  const wrap = wraps[path.replace(/^.*?\/util\//, '')];
  const action = wrap && actions.get(wrap.action);
  if (!wrap || !action) return undefined;
  const q = query.get('incomplete') ?? query.get('q') ?? '';
  const found =
    q === '' ? [] : ((await action.run(context, { q, limit: query.get('limit') ?? undefined })) as unknown[]);
  const items = wrap.key === undefined ? found : found.map((item) => ({ [wrap.key ?? '']: item }));
  return plainAnswer(wrap.bare ? items : { ResultSet: { Result: items } });
}
