import type { Context } from '../actions/action.js';
import { Failure, internal, PlainFailure } from '../errors/failure.js';
import { asciiString, pythonJson } from '../json/python-json.js';
import { translate } from './locale.js';
import { escapeHtml } from './page.js';

/** Headers of every answer that is not an error page. */
export const dataHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'public, max-age=0, must-revalidate',
  vary: 'Cookie',
};

function json(text: string, status: number): Response {
  return new Response(text, { status, headers: { ...dataHeaders, 'content-type': 'application/json;charset=utf-8' } });
}

/** A JSON answer without an envelope. */
export function plainAnswer(value: unknown, status = 200): Response {
  return json(pythonJson(value), status);
}

function help(context: Context, action: string, locale: string | undefined): string {
  const prefix = locale === undefined || locale === 'en' ? '' : `/${locale}`;
  return `"help": ${asciiString(`${context.site}${prefix}/api/3/action/help_show?name=${action}`)}`;
}

/** The envelope of a success; with a callback, JavaScript that calls it. */
export function successAnswer(
  context: Context,
  action: string,
  result: unknown,
  locale: string | undefined,
  callback: string | undefined,
): Response {
  const changed =
    context.changed.size > 0 && context.profile.minor >= 12
      ? `, "changed_entities": ${pythonJson(Object.fromEntries(context.changed))}`
      : '';
  const text = `{${help(context, action, locale)}, "success": true, "result": ${pythonJson(result)}${changed}}`;
  if (callback === undefined) return json(text, 200);
  return new Response(`${escapeHtml(callback)}(${text});`, {
    headers: { ...dataHeaders, 'content-type': 'application/javascript;charset=utf-8' },
  });
}

/** What went wrong, in CKAN's words; a cause that is not a Failure says nothing of itself. */
export function failureAnswer(context: Context, action: string, cause: unknown, locale: string | undefined): Response {
  if (cause instanceof PlainFailure)
    return plainAnswer(`Bad request${context.profile.minor >= 12 ? ':' : ' -'} ${cause.message}`, 400);
  const failure = cause instanceof Failure ? cause : internal();
  const error = pythonJson(translate(failure.error, context.locale));
  return json(`{${help(context, action, locale)}, "error": ${error}, "success": false}`, failure.status);
}
