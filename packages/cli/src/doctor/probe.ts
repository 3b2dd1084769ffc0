import { setTimeout as wait } from 'node:timers/promises';
import { rootCertificates } from 'node:tls';
import { Agent, fetch } from 'undici';

/** An answer of a portal. */
export interface Seen {
  /** Where the answer came from, after redirects. */
  readonly url: string;
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** The body, as far as it was read. */
  readonly text: string;
  /** Milliseconds until the whole answer was there. */
  readonly time: number;
}

/** Why there is no answer. */
export type Unreached = 'name' | 'refused' | 'timeout' | 'broken' | 'network';

/** That there is no answer. */
export interface NoAnswer {
  readonly unreached: Unreached;
  readonly detail: string;
}

/** How a portal is asked. */
export interface ProbeOptions {
  /** Origin of the page that is to read the portal. */
  readonly origin: string;
  /** Milliseconds for one whole answer. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
  /** Further certificates to trust, as PEM. */
  readonly ca?: string | undefined;
  /** Asks on though the certificate is not valid, to see what else there is. */
  readonly unverified?: boolean | undefined;
}

interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const codes: Readonly<Record<string, Unreached>> = {
  ENOTFOUND: 'name',
  EAI_AGAIN: 'name',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  ECONNRESET: 'broken',
  UND_ERR_SOCKET: 'broken',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'broken',
};
// What is looked for stands at the beginning; a site may send without an end.
const most = 5_000_000;

/** Asks a portal as a page would, each question again once after a fault that can pass, and counts how often it failed. */
export class Probe {
  readonly #options: ProbeOptions;
  readonly #agent: Agent;
  #asked = 0;
  #failed = 0;

  constructor(options: ProbeOptions) {
    const { ca, unverified = false } = options;
    this.#options = options;
    this.#agent = new Agent({
      connect: { rejectUnauthorized: !unverified, ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }) },
    });
  }

  /** Requests that were made. */
  get asked(): number {
    return this.#asked;
  }

  /** Requests that failed though a portal that is well would have answered them. */
  get failed(): number {
    return this.#failed;
  }

  /** Asks by GET. Rejects only when the caller hangs up. */
  async get(url: string): Promise<Seen | NoAnswer> {
    const first = await this.#count(url, {});
    if (!canPass(first)) return first;
    await wait(200);
    return this.#count(url, {});
  }

  /** Asks what a browser asks before it sends a question by POST. */
  preflight(url: string): Promise<Seen | NoAnswer> {
    const asks = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' };
    return this.#count(url, { method: 'OPTIONS', headers: asks });
  }

  /** Hangs up on every connection. */
  close(): Promise<void> {
    return this.#agent.destroy();
  }

  async #count(url: string, init: Ask): Promise<Seen | NoAnswer> {
    const seen = await this.#ask(url, init);
    this.#asked += 1;
    if (canPass(seen) || ('unreached' in seen && seen.unreached === 'timeout')) this.#failed += 1;
    return seen;
  }

  async #ask(url: string, init: Ask): Promise<Seen | NoAnswer> {
    const { origin, timeout, signal } = this.#options;
    const late = AbortSignal.timeout(timeout);
    const begun = performance.now();
    try {
      const response = await fetch(url, {
        ...init,
        headers: { origin, 'user-agent': 'satudata-doctor', ...init.headers },
        signal: signal === undefined ? late : AbortSignal.any([signal, late]),
        dispatcher: this.#agent,
      });
      const text = await beginningOf(response.body);
      const { status, headers } = response;
      return { url: response.url, status, headers, text, time: performance.now() - begun };
    } catch (cause) {
      signal?.throwIfAborted();
      return late.aborted ? { unreached: 'timeout', detail: '' } : noAnswer(cause);
    }
  }
}

/** Whether asking again may help. */
function canPass(seen: Seen | NoAnswer): boolean {
  return 'unreached' in seen ? seen.unreached === 'broken' : seen.status >= 500 || seen.status === 429;
}

function noAnswer(fault: unknown): NoAnswer {
  const { cause, message } = fault as Error & { cause?: { code?: string; message?: string } };
  const code = cause?.code ?? '';
  const known = codes[code] ?? (message === 'terminated' ? 'broken' : 'network');
  return { unreached: known, detail: code || (cause?.message ?? message) };
}

async function beginningOf(body: AsyncIterable<Uint8Array> | null): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const part of body ?? []) {
    text += decoder.decode(part, { stream: true });
    if (text.length > most) break;
  }
  return text;
}

/** The object in an answer of CKAN's API; undefined for what is no success. */
export function resultOf(seen: Seen | NoAnswer | undefined): Readonly<Record<string, unknown>> | undefined {
  const { success, result } = jsonOf(seen) ?? {};
  return success === true && typeof result === 'object' && result !== null
    ? (result as Readonly<Record<string, unknown>>)
    : undefined;
}

/** The JSON object or list in an answer; undefined for what is none. */
export function jsonOf(seen: Seen | NoAnswer | undefined): Readonly<Record<string, unknown>> | undefined {
  if (seen === undefined || 'unreached' in seen) return undefined;
  try {
    const value: unknown = JSON.parse(seen.text.replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
