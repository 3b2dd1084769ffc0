/** What a promise gives, but for no longer than so many milliseconds; undefined after that. */
export function within<T>(promise: Promise<T>, time: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), time);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
