/** An object of a portal's answer, before anything is known of it. */
export type Raw = Readonly<Record<string, unknown>>;

/** An object, whatever came. */
export function objectOf(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}

/** The objects of a list, whatever came. */
export function listOf(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.map(objectOf) : [];
}

/** Old portals write booleans as text. */
export function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /^(true|ya|yes|1)$/i.test(value.trim()));
}
