import { SatuError } from '../errors/satu-error.js';
import { statusError } from '../transport/status-error.js';
import { looksLikeHtml, type Reply, Transport } from '../transport/transport.js';
import { parseJson } from './parse-json.js';
import { askedAddress, type SourceOptions } from './source-options.js';

/** What is asked besides an address. */
export interface JsonCall {
  readonly signal?: AbortSignal | undefined;
  /** Sent by POST as JSON. */
  readonly json?: unknown;
}

/** Asks an address, through the relay where there is one, and gives the JSON that it answers. Throws `SatuError`. */
export async function askJson(address: string, options: SourceOptions, call: JsonCall = {}): Promise<unknown> {
  return jsonOf(await new Transport(options).call(askedAddress(address, options), call));
}

/** The JSON of an answer. A web page is `captive-portal`, whatever its status says of success; other text `not-json`. */
export function jsonOf(reply: Reply): unknown {
  const { text, url, status } = reply;
  if (!reply.ok) throw statusError(reply, detailOf(text));
  try {
    return parseJson(text);
  } catch (cause) {
    if (looksLikeHtml(text)) throw pageInstead(url, status);
    throw new SatuError('not-json', 'The answer is no JSON', { url, status, cause });
  }
}

/** The error of a web page where data was due. */
export function pageInstead(url: string, status?: number): SatuError {
  return new SatuError('captive-portal', 'A web page arrived where data was due', {
    url,
    status,
    hint: 'Open the address: a network may ask to sign in, a firewall may ask for proof, or the address is not that of data.',
  });
}

/** The error of JSON that is not of the form that was agreed. */
export function unexpected(url: string, message: string, detail?: string): SatuError {
  return new SatuError('unexpected-shape', message, { url, detail });
}

function detailOf(text: string): string | undefined {
  return looksLikeHtml(text) || text === '' ? undefined : text.slice(0, 500);
}
