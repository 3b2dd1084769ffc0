/** The one change that a visitor of the demo may make: the status of an access point. */
export interface StatusChange {
  readonly id: number;
  readonly status: string;
}

const allowed: readonly string[] = ['aktif', 'gangguan', 'tidak aktif'];

/** Reads a visitor's wish; undefined for anything but the one allowed change. */
export function readStatusChange(body: string): StatusChange | undefined {
  let wish: unknown;
  try {
    wish = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof wish !== 'object' || wish === null) return undefined;
  const { id, status } = wish as Partial<Record<'id' | 'status', unknown>>;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1) return undefined;
  return typeof status === 'string' && allowed.includes(status) ? { id, status } : undefined;
}
