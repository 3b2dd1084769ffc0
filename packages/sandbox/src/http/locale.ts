const indonesian: ReadonlyMap<string, string> = new Map([
  ['Not found', 'Tidak ditemukan'],
  ['Missing value', 'Nilai hilang'],
  ['Invalid integer', 'Integer cacat'],
  ['Please enter an integer value', 'Silahkan masukkan sebuah nilai integer'],
  ['Must be a natural number', 'Harus berupa bilangan asli'],
  ['Access denied', 'Akses ditolak'],
]);
const locales = ['en', 'id', 'en_GB', 'en_AU', 'ms', 'jv', 'su', 'de', 'fr', 'es', 'ja', 'zh_Hans_CN'];

/** Splits a locale off the front of a path: `/id/api/…` is `id` and `/api/…`. */
export function splitLocale(path: string): { readonly locale: string | undefined; readonly path: string } {
  const first = path.split('/')[1] ?? '';
  if (!locales.includes(first)) return { locale: undefined, path };
  return { locale: first, path: path.slice(first.length + 1) || '/' };
}

/** An error in the language of the request, as far as CKAN has it translated. */
export function translate(error: unknown, locale: string): unknown {
  if (locale !== 'id') return error;
  if (typeof error === 'string') return indonesian.get(error) ?? error;
  if (Array.isArray(error)) return error.map((item) => translate(item, locale));
  if (typeof error !== 'object' || error === null) return error;
  return Object.fromEntries(
    Object.entries(error).map(([key, value]) => [key, key === '__type' ? value : translate(value, locale)]),
  );
}
