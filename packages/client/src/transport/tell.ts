/** Tells a listener, whatever it throws: who listens to a log must not break what is logged. */
export function tell<T>(listener: ((notice: T) => void) | undefined, notice: T): void {
  try {
    listener?.(notice);
  } catch {
    // Left aside.
  }
}
