import { Hono, type Context as HonoContext } from 'hono';
import { isPublic } from '../actions/access.js';
import type { Context } from '../actions/action.js';
import { actions } from '../actions/actions.js';
import { isAskedByGet, runAction } from '../actions/older.js';
import { type Profile, tokenOf } from '../actions/profile.js';
import { BrokenAnswer, PlainFailure } from '../errors/failure.js';
import { dataHeaders, failureAnswer, plainAnswer, successAnswer } from './answer.js';
import { BodyTooLarge, readBody } from './body.js';
import { datasetPage, homePage, resourcePage } from './dataset-page.js';
import { dumpResponse } from './dump-response.js';
import type { Answering, Lowered } from './faulty.js';
import { splitLocale } from './locale.js';
import { errorPage, pageHeaders } from './page.js';
import { postParameters, queryParameters, UnsupportedType } from './request-parameters.js';
import { answerUtil } from './util-answer.js';

/** What a context depends on besides the portal. */
export interface ContextRequest {
  readonly site: string;
  readonly isAdmin: boolean;
  /** Language that the address names. */
  readonly locale: string | undefined;
  readonly queryString: string;
  readonly lowered: Lowered;
}

/** What the application is made of. */
export interface ApplicationOptions {
  /** The context of one request. */
  readonly contextFor: (asked: ContextRequest) => Context;
  /** Whether a text is a token of the portal. */
  readonly isToken: (text: string) => boolean;
  /** Header that brings the token; undefined for CKAN's own. */
  readonly tokenHeader: string | undefined;
  /** Seconds that answers may be kept. */
  readonly cacheSeconds: number;
  readonly profile: Profile;
  readonly title: string;
  /** Address to show in answers; undefined for the one that was asked. */
  readonly siteUrl: string | undefined;
  /** Path that everything lies under, such as `/data`; empty for none. */
  readonly rootPath: string;
  /** Bytes of the largest body. */
  readonly bodyLimit: number;
}

interface Environment {
  readonly Bindings: { readonly lowered: Lowered };
}

type Call = HonoContext<Environment>;

interface Asked {
  readonly context: Context;
  readonly locale: string | undefined;
  readonly query: URLSearchParams;
}

/** Makes the portal's handler. */
export function makeApplication(options: ApplicationOptions): Answering {
  const { title, rootPath } = options;
  const missing = (): Response => errorPage(404, 'The requested URL was not found.', title);

  function ask(call: Call): Asked {
    const request = call.req.raw;
    const url = new URL(request.url);
    const sent = tokenOf(options.profile, request.headers, options.tokenHeader);
    const isAdmin = sent !== null && options.isToken(sent) && !url.searchParams.has('callback');
    const site = options.siteUrl ?? `${url.origin}${rootPath}`;
    const { locale } = splitLocale(url.pathname.slice(rootPath.length));
    const context = options.contextFor({ site, isAdmin, locale, queryString: url.search, lowered: call.env.lowered });
    return { context, locale, query: url.searchParams };
  }

  async function act(call: Call, name: string): Promise<Response> {
    const { context, locale, query } = ask(call);
    const request = call.req.raw;
    try {
      const action = actions.get(name);
      if (!action || action.isOffered?.(context) === false) throw new PlainFailure(`Action name not known: ${name}`);
      const isPost = request.method === 'POST';
      if (!isPost && !isAskedByGet(context.profile, action)) {
        throw new PlainFailure('JSON Error: Invalid request. Please use POST method for your request');
      }
      const type = request.headers.get('content-type') ?? '';
      const parameters = isPost
        ? await postParameters(await readBody(request, options.bodyLimit), type, query, action.isRead)
        : queryParameters(query);
      const callback = isPost ? undefined : (query.get('callback') ?? undefined);
      const { callback: _, ...asked } = parameters;
      const result = await runAction(context, action, callback === undefined ? parameters : asked);
      return successAnswer(context, name, result, locale, callback);
    } catch (cause) {
      if (cause instanceof UnsupportedType) return errorPage(415, 'Unsupported Media Type', title);
      if (cause instanceof BrokenAnswer) return errorPage(500, 'Internal Server Error', title);
      if (cause instanceof BodyTooLarge) return errorPage(413, 'Request Entity Too Large', title);
      return failureAnswer(context, name, cause, locale);
    }
  }

  async function file(call: Call, resourceId: string): Promise<Response> {
    const { context } = ask(call);
    const placed = context.catalog.resource(resourceId);
    const [found] = await context.database.rows<{ mimetype: string; content: string }>(
      'SELECT mimetype, content FROM "_catalog_file" WHERE resource_id = $1',
      [resourceId],
    );
    if (!placed || !found || (!context.isAdmin && !isPublic(placed.dataset))) return missing();
    return new Response(Buffer.from(found.content, 'base64'), {
      headers: { ...dataHeaders, 'content-type': found.mimetype },
    });
  }

  const html = (text: string): Response =>
    new Response(text, {
      headers: pageHeaders,
    });

  const app = new Hono<Environment>({
    strict: true,
    getPath: (request) => {
      const path = new URL(request.url).pathname;
      if (path !== rootPath && !path.startsWith(`${rootPath}/`)) return '/outside-of-the-root-path';
      return splitLocale(path.slice(rootPath.length) || '/').path;
    },
  });
  app.use(async (c, next) => {
    if (c.req.method === 'OPTIONS') {
      c.res = new Response('', {
        headers: { ...dataHeaders, 'content-type': 'text/html; charset=utf-8', allow: 'GET, POST, HEAD, OPTIONS' },
      });
    } else await next();
  });
  app.on(['GET', 'POST'], ['/api/action/:name', '/api/3/action/:name'], (c) => act(c, c.req.param('name')));
  app.get('/api', () => plainAnswer({ version: 1 }));
  app.get('/api/3', () => plainAnswer({ version: 3 }));
  app.on('GET', ['/api/util/*', '/api/1/util/*', '/api/2/util/*'], async (c) => {
    const { context, query } = ask(c);
    return (await answerUtil(context, c.req.path, query)) ?? missing();
  });
  app.get('/api/i18n/:language', (c) => {
    const language = c.req.param('language');
    const { context } = ask(c);
    if (language === 'en' || language === 'id') return plainAnswer({ '': { domain: 'ckan', lang: language } });
    return failureAnswer(context, '', new PlainFailure(`Unknown locale: ${language}`), undefined);
  });
  app.get('/datastore/dump/:id', (c) => {
    const { context, query } = ask(c);
    return dumpResponse(context, c.req.param('id'), query);
  });
  app.get('/', (c) => html(homePage(ask(c).context)));
  app.get('/dataset', (c) => html(homePage(ask(c).context)));
  app.get('/dataset/:id', (c) => {
    const { context } = ask(c);
    const dataset = context.catalog.dataset(c.req.param('id'));
    if (!dataset || (!context.isAdmin && !isPublic(dataset))) return missing();
    return html(datasetPage(context, dataset));
  });
  app.get('/dataset/:id/resource/:rid', async (c) => {
    const { context } = ask(c);
    const placed = context.catalog.resource(c.req.param('rid'));
    if (!placed || (!context.isAdmin && !isPublic(placed.dataset))) return missing();
    return html(await resourcePage(context, placed.dataset, placed.resource));
  });
  app.get('/dataset/:id/resource/:rid/download', (c) => file(c, c.req.param('rid')));
  app.get('/dataset/:id/resource/:rid/download/:file', (c) => file(c, c.req.param('rid')));
  app.all('/api/action/:name', () => errorPage(405, 'Method Not Allowed', title));
  app.all('/api/3/action/:name', () => errorPage(405, 'Method Not Allowed', title));
  app.notFound(missing);
  app.onError(() => errorPage(500, 'Internal Server Error', title));
  return async (request, lowered) => {
    const response = await app.fetch(request, { lowered });
    const kept = `public, max-age=${options.cacheSeconds}, must-revalidate`;
    if (response.headers.get('cache-control') === dataHeaders['cache-control']) {
      response.headers.set('cache-control', kept);
    }
    return response;
  };
}
