/** The smallest step at which labels of a width, `step` pixels apart, do not touch: every label, every second … */
export function labelStep(widest: number, step: number, gap: number): number {
  return step <= 0 ? 1 : Math.max(1, Math.ceil((widest + gap) / step));
}
