/** A quoted identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * A quoted text literal. Values go into statements as literals of unknown type, so that Postgres casts them to the
 * column's type and complains as it does to CKAN. A NUL, which no Postgres text can hold, becomes U+FFFD.
 */
export function literal(text: string): string {
  return `'${text.replaceAll('\u0000', '\ufffd').replaceAll("'", "''")}'`;
}
