import type { RelayConfig, Upstream } from './config.js';
import type { Question } from './question.js';
import { askWithin, UpstreamFault } from './within-upstream.js';

// A page in a file would be a page of the relay's own origin: only what browsers do not run keeps its type.
const kept =
  /^(text\/(csv|plain|tab-separated-values)|application\/(json|geo\+json|zip|pdf|vnd\.ms-excel|vnd\.openxmlformats-officedocument\.[\w.-]+))\b/;

/**
 * Passes a file of an upstream on as it comes, without keeping it: at most `maxFile` bytes, each part within `timeout`. Throws `UpstreamFault`.
 * `done` is called once when nothing more comes.
 */
export async function passFile(
  question: Question,
  upstream: Upstream,
  config: RelayConfig,
  method: 'GET' | 'HEAD',
  done: () => void,
): Promise<Response> {
  const { timeout = 15_000, maxFile = 100_000_000 } = config;
  const stop = new AbortController();
  const late = (): void => stop.abort(new DOMException('The upstream is late', 'TimeoutError'));
  const first = setTimeout(late, timeout);
  try {
    const response = await askWithin(question, upstream, config, { method, accept: '*/*', signal: stop.signal });
    clearTimeout(first);
    const { status, headers, body } = response;
    if (status !== 200) {
      body?.cancel().catch(() => undefined);
      throw new FileRefused(status);
    }
    const length = headers.get('content-encoding') === null ? headers.get('content-length') : null;
    if (Number(length) > maxFile) {
      body?.cancel().catch(() => undefined);
      throw new UpstreamFault('The file is too large to be passed on');
    }
    const type = headers.get('content-type') ?? '';
    const told = {
      'content-type': kept.test(type) ? type : 'application/octet-stream',
      'content-disposition': `attachment; filename="${nameOf(question.url)}"`,
      'content-security-policy': "sandbox; default-src 'none'",
      ...(length !== null && /^\d+$/.test(length) ? { 'content-length': length } : {}),
    };
    if (body === null || method === 'HEAD') {
      done();
      return new Response(null, { headers: told });
    }
    return new Response(bounded(body, maxFile, timeout, stop, late, done), { headers: told });
  } catch (cause) {
    clearTimeout(first);
    done();
    throw cause;
  }
}

/** The upstream has no such file, or does not give it. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly status: number;

  constructor(status: number) {
    super(`The upstream answered ${status}`);
    this.status = status;
  }
}

function bounded(
  body: ReadableStream<Uint8Array>,
  most: number,
  timeout: number,
  stop: AbortController,
  late: () => void,
  done: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let size = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const timer = setTimeout(late, timeout);
        try {
          const part = await reader.read();
          size += part.value?.byteLength ?? 0;
          if (size > most) throw new UpstreamFault('The file is too large to be passed on');
          if (part.done) {
            done();
            controller.close();
          } else controller.enqueue(part.value);
        } catch (cause) {
          done();
          stop.abort(cause);
          controller.error(cause);
        } finally {
          clearTimeout(timer);
        }
      },
      cancel(reason) {
        done();
        stop.abort(reason);
      },
    },
    { highWaterMark: 0 },
  );
}

function nameOf(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  return last.replace(/[^\w.-]/g, '_').slice(0, 100) || 'data';
}
