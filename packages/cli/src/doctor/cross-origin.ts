import { type Finding, finding } from './finding.js';
import type { NoAnswer, Seen } from './probe.js';

/** Whether a page of an origin may read an answer. */
export function corsFinding({ headers }: Seen, origin: string): Finding {
  const allowed = headers.get('access-control-allow-origin');
  if (allowed === null) return finding('cors.missing');
  return finding(allowed === '*' || allowed === origin ? 'cors.ok' : 'cors.other', allowed);
}

/** Whether a page of an origin may send a question by POST, by what the portal says when a browser asks beforehand. */
export function postFinding(preflight: Seen | NoAnswer, origin: string): Finding {
  if ('unreached' in preflight || preflight.status > 299) return finding('post.missing');
  const allowed = (name: string): string => preflight.headers.get(`access-control-allow-${name}`) ?? '';
  const mayPost =
    ['*', origin].includes(allowed('origin')) &&
    /\*|\bpost\b/i.test(allowed('methods')) &&
    /\*|\bcontent-type\b/i.test(allowed('headers'));
  return finding(mayPost ? 'post.ok' : 'post.missing');
}
