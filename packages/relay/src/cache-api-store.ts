import type { AnswerStore } from './store.js';

/** What is used of the platform's `Cache`. */
export interface PlatformCache {
  match(request: Request): Promise<Response | undefined>;
  put(request: Request, response: Response): Promise<void>;
}

/** Keeps answers in the Cache API, as Cloudflare Workers and Deno have it: `cacheApiStore(() => caches.open('satudata'))`. */
export function cacheApiStore(open: () => Promise<PlatformCache>): AnswerStore {
  const address = (key: string): Request => new Request(`https://satudata.invalid/?key=${encodeURIComponent(key)}`);
  return {
    async get(key) {
      const found = await (await open()).match(address(key));
      const at = Number(found?.headers.get('x-at'));
      if (found === undefined || !at) return undefined;
      return { status: Number(found.headers.get('x-status')), body: await found.text(), at };
    },
    async set(key, { status, body, at }, seconds) {
      const headers = { 'cache-control': `max-age=${Math.ceil(seconds)}`, 'x-at': `${at}`, 'x-status': `${status}` };
      await (await open()).put(address(key), new Response(body, { headers }));
    },
  };
}
