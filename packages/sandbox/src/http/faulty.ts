import { setTimeout as wait } from 'node:timers/promises';
import { allowedHeaders, type Profile } from '../actions/profile.js';
import { drippedBody, truncatedBody } from '../faults/broken-body.js';
import { type Fault, FaultUnknown, type RetryAfter, readFaults } from '../faults/fault.js';
import type { FaultMode } from '../faults/fault-mode.js';
import { type AllowedOrigins, allowOrigin } from './cors.js';
import { errorPage, page } from './page.js';

/** What lists hold less than usual. */
export interface Lowered {
  /** Most rows or datasets of one answer. */
  readonly rows: number | undefined;
  /** Rows that have gone from the beginning of a list since its first page; 0 for none. */
  readonly shift: number;
}

/** Answers a request. */
export type Answering = (request: Request, lowered: Lowered) => Promise<Response>;

/** What the faults work with. */
export interface FaultyOptions {
  readonly mode: FaultMode;
  readonly token: string;
  readonly title: string;
  readonly rootPath: string;
  readonly profile: Profile;
  /** Lets pages of other sites read the answers. */
  readonly cors: AllowedOrigins;
  /** Header that brings the token; undefined for CKAN's own. */
  readonly tokenHeader: string | undefined;
}

const reasons = {
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Timeout',
} as const;

/** Puts the faults before a portal, and the paths under `/_sandbox/` that change them. */
export function makeFaulty(answer: Answering, options: FaultyOptions): (request: Request) => Promise<Response> {
  const { mode, rootPath, title } = options;
  // Until 2.9 a list of origins counts only for a site that lets everybody read.
  const origins = options.profile.minor <= 9 && typeof options.cors !== 'boolean' ? false : options.cors;

  async function respond(request: Request, faults: readonly Fault[]): Promise<Response> {
    const slow = faults.find((fault) => fault.kind === 'slow');
    if (slow) await wait(slow.milliseconds, undefined, { ref: false });
    const instead = faults.map((fault) => replacement(fault, rootPath, title)).find((response) => response);
    if (instead) return instead;
    const limit = faults.find((fault) => fault.kind === 'limit');
    const shift = faults.find((fault) => fault.kind === 'shift');
    const response = await answer(request, { rows: limit?.rows, shift: shift?.rows ?? 0 });
    if (faults.some((fault) => fault.kind === 'wrong-type')) response.headers.set('content-type', 'text/plain');
    return breakBody(response, faults);
  }

  async function route(request: Request): Promise<{ readonly response: Response; readonly hidden: boolean }> {
    const url = new URL(request.url);
    const own = url.pathname.startsWith(`${rootPath}/_sandbox/`);
    if (own && request.method !== 'OPTIONS') {
      return { response: await answerOwn(request, url.pathname.slice(rootPath.length), options), hidden: false };
    }
    const asked = [request.headers.get('x-sandbox-fault') ?? '', ...url.searchParams.getAll('_fault')].join(',');
    const single = readFaults(asked).map(({ fault }) => fault);
    if (request.method === 'OPTIONS') {
      const faults = own ? [] : [...single, ...mode.always()];
      return { response: await answer(request, { rows: undefined, shift: 0 }), hidden: isHidden(faults) };
    }
    const faults = [...single, ...mode.next()];
    return { response: await respond(withoutFault(request, url), faults), hidden: isHidden(faults) };
  }

  return async (request) => {
    const { response, hidden } = await route(request).catch((cause: unknown) => {
      if (!(cause instanceof FaultUnknown)) throw cause;
      return { response: text(400, cause.message), hidden: false };
    });
    if (!hidden) {
      allowOrigin(request, response, allowedHeaders(options.profile, options.tokenHeader), origins);
    }
    return response;
  };
}

function isHidden(faults: readonly Fault[]): boolean {
  return faults.some((fault) => fault.kind === 'no-cors');
}

/** The portal itself must not see the parameter: its actions refuse what they do not know. */
function withoutFault(request: Request, url: URL): Request {
  if (!url.searchParams.has('_fault')) return request;
  // Cut out of the text, because writing the parameters anew would encode the others differently.
  const rest = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !/^_fault(=|$)/.test(pair));
  return new Request(`${url.origin}${url.pathname}${rest.length > 0 ? `?${rest.join('&')}` : ''}`, request);
}

function replacement(fault: Fault, rootPath: string, title: string): Response | undefined {
  switch (fault.kind) {
    case 'status': {
      const response = errorPage(fault.status, reasons[fault.status], title);
      const after = retryHeader(fault.retryAfter);
      if (after !== undefined) response.headers.set('retry-after', after);
      return response;
    }
    case 'html':
      return html(
        page(title, '<h1>Pemeliharaan</h1><p>Portal sedang dalam pemeliharaan. Silakan coba lagi nanti.</p>'),
      );
    case 'captive':
      return new Response(null, { status: 302, headers: { location: `${rootPath}/_sandbox/captive` } });
    default:
      return undefined;
  }
}

function retryHeader(after: RetryAfter): string | undefined {
  if (!after) return undefined;
  return after.asDate ? new Date(Date.now() + after.seconds * 1000).toUTCString() : String(after.seconds);
}

async function breakBody(response: Response, faults: readonly Fault[]): Promise<Response> {
  const drip = faults.find((fault) => fault.kind === 'drip');
  const truncated = faults.some((fault) => fault.kind === 'truncated');
  if (!drip && !truncated) return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  headers.set('content-length', String(bytes.byteLength));
  const body = truncated ? truncatedBody(bytes) : drippedBody(bytes, drip?.bytesPerSecond ?? 1);
  return new Response(body, { status: response.status, headers });
}

function html(content: string): Response {
  return new Response(content, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

function text(status: number, content: string): Response {
  return new Response(`${content}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

const loginPage = page(
  'Masuk Wi-Fi publik',
  '<h1>Masuk Wi-Fi publik (contoh)</h1><form><label>Nomor telepon <input type="tel"></label> <button>Masuk</button></form>',
);

/** The faults of the moment are read by anybody and changed with the token: `{"faults": ["429@0.2"]}`. */
async function answerOwn(request: Request, path: string, { mode, token }: FaultyOptions): Promise<Response> {
  if (path === '/_sandbox/captive') return html(loginPage);
  if (path !== '/_sandbox/faults') return text(404, 'There is /_sandbox/faults');
  if (request.method === 'POST') {
    if (request.headers.get('authorization') !== token) return text(403, 'Changing faults needs the token');
    const faults = faultTexts(await request.json().catch(() => undefined));
    if (!faults) return text(400, 'Send {"faults": ["slow=3000", "429@0.2"]}; an empty list ends all faults');
    mode.set(faults);
  } else if (request.method !== 'GET') return text(405, 'Ask with GET, change with POST');
  return Response.json({ faults: mode.texts }, { headers: { 'cache-control': 'no-store' } });
}

function faultTexts(body: unknown): readonly string[] | undefined {
  if (typeof body !== 'object' || body === null || !('faults' in body)) return undefined;
  const { faults } = body;
  if (!Array.isArray(faults)) return undefined;
  return faults.every((fault) => typeof fault === 'string') ? faults : undefined;
}
