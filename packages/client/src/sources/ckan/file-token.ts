import type { SourceOptions } from '../source-options.js';

/** A portal's token, among other options. */
export interface PortalToken {
  readonly token?: string | undefined;
  readonly tokenHeader?: string | undefined;
}

/** Options to read a file of a portal with: with the portal's token where the file lies on the portal itself, and never elsewhere. */
export function withToken<O extends SourceOptions>(
  { token, tokenHeader = 'Authorization', ...options }: O & PortalToken,
  file: string,
  portal: string,
): SourceOptions {
  const own = token !== undefined && new URL(file).origin === new URL(portal).origin;
  return own ? { ...options, headers: { [tokenHeader]: token } } : options;
}
