import { createHash, randomBytes } from 'node:crypto';
import { adminView } from '../catalog/group-view.js';
import { namedId } from '../catalog/identifier.js';
import { invalid, notFound } from '../errors/failure.js';
import type { Parameters } from '../json/plain-value.js';
import { naiveTimestamp } from '../json/plain-value.js';
import { checkAdmin } from './access.js';
import { type Action, type Context, read, write } from './action.js';
import { optionalText, required } from './parameter.js';

/** What is kept of a token instead of the token itself. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

async function create(context: Context, form: Parameters): Promise<unknown> {
  checkAdmin(context, 'api_token_create');
  const name = required(form, 'name');
  const user = required(form, 'user');
  const { id: userId, name: userName } = adminView(context.catalog);
  if (user !== userId && user !== userName) throw notFound('User not found');
  const token = randomBytes(32).toString('base64url');
  const hash = tokenHash(token);
  const made = { id: namedId(`token:${hash}`), name, hash, created_at: naiveTimestamp(context.now()) };
  await context.database.transaction((session) => context.catalog.writeToken(session, made));
  return { token };
}

function list(context: Context, parameters: Parameters): unknown {
  checkAdmin(context, 'api_token_list');
  const user = adminView(context.catalog);
  const asked = optionalText(parameters, 'user_id') ?? optionalText(parameters, 'user');
  if (asked === undefined) throw invalid({ user_id: ['Missing value'] });
  if (asked !== user['id'] && asked !== user['name']) throw notFound('User not found');
  return context.catalog
    .tokens()
    .map(({ id, name, created_at }) => ({ id, name, user_id: user['id'], created_at, last_access: null }));
}

/** Ends a token, by itself or by its id. */
async function revoke(context: Context, form: Parameters): Promise<null> {
  checkAdmin(context, 'api_token_revoke');
  const token = optionalText(form, 'token');
  const id = optionalText(form, 'jti');
  if (token === undefined && id === undefined) throw invalid({ jti: ['Missing value'] });
  const hash = token === undefined ? undefined : tokenHash(token);
  const found = context.catalog.tokens().find((one) => one.id === id || one.hash === hash);
  if (!found) throw notFound('API Token not found');
  await context.database.transaction((session) => context.catalog.removeToken(session, found.id));
  return null;
}

/** What can be asked of tokens and changed in them. */
export const tokenActions: readonly Action[] = [
  read('api_token_list', 'Return list of all available API Tokens for current user.', list),
  write('api_token_create', 'Create new API Token for current user.', create),
  write('api_token_revoke', 'Delete API Token.', revoke),
];
