/** Languages that the command speaks. */
export type Language = 'id' | 'en';

/** The language of a terminal, by the variables that POSIX names, in their order; English where none says Indonesian. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const named = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^(id|in)([_.@-]|$)/i.test(named) ? 'id' : 'en';
}
