import { examineCertificate } from './certificate.js';
import { basesOf, examineCkan } from './ckan-portal.js';
import { corsFinding, postFinding } from './cross-origin.js';
import { type Finding, type FindingName, finding } from './finding.js';
import { isHtml, platformOf, titleOf } from './platform.js';
import { type NoAnswer, Probe, resultOf, type Seen } from './probe.js';

/** How a portal is examined. */
export interface ExamineOptions {
  /** Origin of the page that will read the portal. */
  readonly origin: string;
  /** Milliseconds for each answer; default 15,000. */
  readonly timeout?: number | undefined;
  /** Further certificates to trust, as PEM. */
  readonly ca?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** An answer that takes longer is felt by readers: milliseconds. */
const slow = 2_000;

/**
 * Looks at what a portal can do, by the same requests that a page would make. Rejects only where `signal` ends it, never for what the
 * portal does.
 */
export async function examine(link: string, options: ExamineOptions): Promise<readonly Finding[]> {
  const { origin, timeout = 15_000, ca, signal } = options;
  const address = new URL(link);
  const certificate = await examineCertificate(address, { timeout, ca });
  const probe = new Probe({ origin, timeout, ca, signal, unverified: certificate?.state === 'fail' });
  try {
    const found = await examineSite(address, probe, origin);
    const isReached = found.some(({ check, state }) => check === 'reach' && state !== 'fail');
    const [reach, ...others] = found;
    return [
      ...(reach === undefined ? [] : [reach]),
      ...(certificate === undefined ? [] : [certificate]),
      ...others,
      // Where nothing came at all, that is the finding.
      ...(isReached && probe.failed > 0 ? [finding('steady.broken', `${probe.failed}/${probe.asked}`)] : []),
    ];
  } finally {
    await probe.close();
  }
}

async function examineSite(address: URL, probe: Probe, origin: string): Promise<readonly Finding[]> {
  const { bases, dataset } = basesOf(address);
  const seen: Seen[] = [];
  for (const base of bases) {
    const status = await probe.get(`${base}/api/3/action/status_show`);
    if ('unreached' in status) return [notReached(status)];
    if (resultOf(status) !== undefined) return ckanFindings({ base, status, dataset }, probe, origin);
    seen.push(status);
  }
  const refused = seen.map(refusalOf).find((name) => name !== undefined);
  if (refused !== undefined) return [refused];
  for (const base of [...bases, `${address.origin}/index.php`]) {
    const list = await probe.get(`${base}/api/3/action/package_list?limit=1`);
    if ('unreached' in list || resultOf(list) === undefined) continue;
    return ckanFindings({ base, status: list, dataset }, probe, origin);
  }
  const { found, seen: told } = await platformOf(address, (url) => probe.get(url));
  if (told === undefined) return [finding('reach.ok', address.origin), found];
  if (found.reason === 'none' && seen.some((one) => one.status === 200 && isHtml(one)))
    return [finding('reach.ok', address.origin), finding('platform.page', found.seen)];
  const reads = found.state !== 'fail';
  return [finding('reach.ok', address.origin), found, ...(reads ? [corsFinding(told, origin), speedOf(told)] : [])];
}

async function ckanFindings(
  { base, status, dataset }: Parameters<typeof examineCkan>[0],
  probe: Probe,
  origin: string,
): Promise<readonly Finding[]> {
  const at = status.url.replace(/\/api\/3\/action\/.*$/, '');
  const cors = corsFinding(status, origin);
  const [found, preflight] = await Promise.all([
    examineCkan({ base: at, status, dataset }, probe),
    // Without CORS at all, there is nothing more to say of long questions.
    cors.state === 'ok' ? probe.preflight(`${at}/api/3/action/datastore_search`) : undefined,
  ]);
  return [
    at === base ? finding('reach.ok', base) : finding('reach.moved', at),
    cors,
    ...(preflight === undefined ? [] : [postFinding(preflight, origin)]),
    speedOf(status),
    ...found,
  ];
}

function speedOf({ time }: Seen): Finding {
  return finding(time > slow ? 'speed.slow' : 'speed.ok', `${(time / 1000).toFixed(1)} s`);
}

function notReached({ unreached, detail }: NoAnswer): Finding {
  return finding(`reach.${unreached}`, detail);
}

/** Why an answer is none of the portal's own: it is busy or down, or something on the way answered. */
function refusalOf(seen: Seen): Finding | undefined {
  const { status, headers, text, url } = seen;
  const retry = headers.get('retry-after');
  const because = (name: FindingName): Finding =>
    finding(name, [`HTTP ${status}`, retry && `Retry-After: ${retry}`].filter(Boolean).join(', '));
  if (status === 429) return because('reach.busy');
  const isChallenge =
    headers.get('cf-mitigated') === 'challenge' || /just a moment|attention required/i.test(titleOf(text) ?? '');
  if (isChallenge && isHtml(seen)) return because('reach.firewall');
  if (status === 503) return because('reach.maintenance');
  if (status >= 500) return because('reach.failing');
  const isSignIn =
    /\/(log-?in|sign-?in|masuk|captive|sso|auth)\b/i.test(new URL(url).pathname) || /type=["']?password/i.test(text);
  if (status === 200 && isHtml(seen) && isSignIn) return finding('reach.login', url);
  if ((status === 401 || status === 403) && !isHtml(seen)) return because('reach.denied');
  return undefined;
}
