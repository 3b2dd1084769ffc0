import { Hono } from 'hono';
import { type Answer, Answers, type Origin } from './answers.js';
import { ask } from './ask.js';
import { boundedText, TooLarge } from './bounded-text.js';
import { checkConfig, type RelayConfig } from './config.js';
import { type FileAnswer, Files, TooManyFiles } from './files.js';
import { memoryStore } from './memory-store.js';
import { Metrics } from './metrics.js';
import { FileRefused, passFile } from './pass-file.js';
import { questionOf } from './question.js';
import { clientOf, RateLimit } from './rate-limit.js';
import { UpstreamFault } from './within-upstream.js';

/** What the platform knows of a request. */
export interface Visit {
  /** Address of the client's connection. */
  readonly client?: string | undefined;
  /** Lets work go on after the response, as Workers' `ctx.waitUntil` does. */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined;
}

/** A relay: one function from Request to Response. */
export interface Relay {
  fetch(request: Request, visit?: Visit): Promise<Response>;
}

/**
 * Makes a relay: `<mount>/<upstream>/<portal host><path>` reads a named portal; `/health` and `/metrics` (Prometheus) lie beside
 * them. Answers tell by `x-satudata-cache` (hit, stale, miss) and `age` where they came from. Throws `RelayConfigError`.
 */
export function createRelay(config: RelayConfig): Relay {
  checkConfig(config);
  const { now = Date.now, mount = '', rateLimit = { requests: 300, seconds: 60 } } = config;
  const { fresh = 60, whileRevalidate = 600, ifError = 86_400, rest = 5 } = config.cache ?? {};
  const freshness = { fresh, whileRevalidate, ifError, rest };
  const answers = new Answers(config.store ?? memoryStore(), freshness, now, config.storeTimeout);
  const { maxFiles: most = 50, maxSharedFile: window = 8_000_000, maxKeptFiles: kept = 32_000_000 } = config;
  const patience = config.timeout ?? 15_000;
  const files = new Files({ most, window, kept, patience, fresh, ifError, rest }, now);
  const limit = rateLimit === false ? undefined : new RateLimit(rateLimit);
  const metrics = new Metrics({
    satudata_relay_responses_total: 'Responses by status.',
    satudata_relay_answers_total: 'Answers by upstream and where they came from.',
    satudata_relay_upstream_requests_total: 'Requests made to upstreams.',
    satudata_relay_upstream_faults_total: 'Requests to upstreams that gave no answer.',
    satudata_relay_upstream_seconds_total: 'Seconds that upstreams took to answer.',
  });

  const health = new Map(Object.keys(config.upstreams).map((name) => [name, 'unasked']));

  /** Does what asks an upstream, and counts how that went. */
  const counted = async <T>(upstream: string, read: () => Promise<T>): Promise<T> => {
    metrics.add('satudata_relay_upstream_requests_total', { upstream });
    const begun = now();
    try {
      const result = await read();
      health.set(upstream, 'ok');
      return result;
    } catch (cause) {
      if (cause instanceof FileRefused) throw cause;
      health.set(upstream, 'failing');
      metrics.add('satudata_relay_upstream_faults_total', { upstream });
      throw cause;
    } finally {
      metrics.add('satudata_relay_upstream_seconds_total', { upstream }, (now() - begun) / 1000);
    }
  };

  const serve = async (request: Request, visit: Visit): Promise<Response> => {
    const client = (config.clientHeader && request.headers.get(config.clientHeader)) || visit.client || 'unknown';
    const wait = limit?.take(clientOf(client), now()) ?? 0;
    if (wait > 0) return refusal(429, 'Too many requests', { 'retry-after': `${wait}` });
    let body: string | undefined;
    if (request.method === 'POST') {
      try {
        const patience = AbortSignal.timeout(config.timeout ?? 15_000);
        body = await boundedText(request, config.maxQuestion ?? 100_000, patience);
      } catch (cause) {
        return cause instanceof TooLarge
          ? refusal(413, 'The question is too large')
          : refusal(408, 'The question did not arrive');
      }
    }
    const question = questionOf(request, body, config);
    if ('message' in question) return refusal(question.status, question.message);
    const upstream = config.upstreams[question.upstream];
    if (upstream === undefined) return refusal(404, 'No upstream has this name');
    try {
      const later = visit.waitUntil ?? (() => undefined);
      if (question.isFile) {
        const method = request.method === 'HEAD' ? 'HEAD' : 'GET';
        const open = (asked: 'GET' | 'HEAD', done: () => void) =>
          counted(question.upstream, () => passFile(question, upstream, config, asked, done));
        const file = await files.get(question.key, method, open, later);
        metrics.add('satudata_relay_answers_total', { upstream: question.upstream, from: file.origin });
        return fileResponse(file, fresh);
      }
      const read = () => counted(question.upstream, () => ask(question, upstream, config));
      const answer = await answers.get(question.key, read, later);
      metrics.add('satudata_relay_answers_total', { upstream: question.upstream, from: answer.origin });
      return answerResponse(answer, fresh);
    } catch (cause) {
      return faultResponse(cause);
    }
  };

  const app = new Hono<{ Bindings: Visit }>();
  app.get(`${mount}/health`, (context) => context.json({ status: 'ok', upstreams: Object.fromEntries(health) }));
  app.get(`${mount}/metrics`, (context) =>
    config.metricsToken !== undefined && context.req.header('authorization') !== `Bearer ${config.metricsToken}`
      ? refusal(403, 'The metrics need their token')
      : context.body(metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }),
  );
  app.all('*', (context) => {
    const origin = context.req.header('origin');
    if (!isAllowed(origin, config.origins)) return refusal(403, 'This origin may not read here');
    if (context.req.method === 'OPTIONS') {
      return new Response(null, {
        status: 204,
        headers: {
          'access-control-allow-methods': 'GET, HEAD, POST',
          'access-control-allow-headers': 'content-type',
          'access-control-max-age': '86400',
        },
      });
    }
    // What answers HEAD is the head of the answer to GET; the platform leaves its body out.
    return serve(context.req.raw, context.env);
  });
  app.onError(() => refusal(500, 'The relay failed'));

  return {
    async fetch(request, visit = {}) {
      const response = await app.fetch(request, visit);
      metrics.add('satudata_relay_responses_total', { status: `${response.status}` });
      const headers = new Headers(response.headers);
      headers.set('x-content-type-options', 'nosniff');
      headers.append('vary', 'Origin');
      const origin = request.headers.get('origin') ?? undefined;
      if (isAllowed(origin, config.origins) && (origin !== undefined || config.origins === '*')) {
        headers.set('access-control-allow-origin', config.origins === '*' ? '*' : (origin ?? '*'));
        headers.set('access-control-expose-headers', 'age, content-disposition, retry-after, x-satudata-cache');
      }
      return new Response(response.body, { status: response.status, headers });
    },
  };
}

function isAllowed(origin: string | undefined, origins: RelayConfig['origins']): boolean {
  return origin === undefined || origins === '*' || origins.includes(origin);
}

function answerResponse({ body, status, origin, age, retryAfter }: Answer, fresh: number): Response {
  return new Response(body, {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...freshnessOf(origin, age, fresh),
      ...(status === 200 ? {} : { 'cache-control': 'no-store' }),
      ...(retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` }),
    },
  });
}

function fileResponse({ body, headers, origin, age }: FileAnswer, fresh: number): Response {
  for (const [name, value] of Object.entries(freshnessOf(origin, age, fresh))) headers.set(name, value);
  return new Response(body, { headers });
}

function freshnessOf(origin: Origin, age: number, fresh: number): Readonly<Record<string, string>> {
  const left = Math.max(0, Math.floor(fresh - age));
  return {
    'cache-control': origin === 'stale' ? 'no-store' : `public, max-age=${left}`,
    age: `${age}`,
    'x-satudata-cache': origin,
    ...(origin === 'stale' ? { warning: '110 - "Response is Stale"' } : {}),
  };
}

/** What went wrong upstream may name addresses and keys; clients learn only that it did. */
function faultResponse(cause: unknown): Response {
  if (cause instanceof TooManyFiles) return refusal(503, 'Too many files at a time', { 'retry-after': '5' });
  if (cause instanceof FileRefused) {
    const isMissing = cause.status === 404 || cause.status === 410;
    return isMissing
      ? refusal(404, 'The upstream has no such file')
      : refusal(502, 'The upstream does not give this file');
  }
  if (cause instanceof UpstreamFault && cause.status === 503) {
    const wait = cause.retryAfter;
    return refusal(503, 'The upstream is down for maintenance', wait === undefined ? {} : { 'retry-after': `${wait}` });
  }
  const late = cause instanceof Error && cause.name === 'TimeoutError';
  return late ? refusal(504, 'The upstream is late') : refusal(502, 'The upstream gave no usable answer');
}

/** A refusal in the form of CKAN's errors, which clients read. */
function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(
    { success: false, error: { __type: 'Relay Error', message } },
    { status, headers: { 'cache-control': 'no-store', ...headers } },
  );
}
