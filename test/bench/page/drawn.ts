/** Waits for so many frames. */
export async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Looks once a frame until something holds. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await frames(1);
}

/** Elements below one, those in shadow roots included. */
export function elementsIn(root: ParentNode): number {
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    count += 1;
    if (element.shadowRoot !== null) count += elementsIn(element.shadowRoot);
  }
  return count;
}
