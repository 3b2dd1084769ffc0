/** A module of the built client, by its path: a bench measures what is published, also what is inside of it. */
export function built<T>(path: string): Promise<T> {
  return import(new URL(`../../packages/client/dist/${path}`, import.meta.url).href) as Promise<T>;
}

/** Milliseconds that something takes. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Megabytes in use after everything that can go has gone. Takes `--expose-gc`. */
export function heapMB(): number {
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_000_000;
}
