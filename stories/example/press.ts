/** Presses what an element draws, once it is there: how a story shows what a reader has opened. */
export function press(...selectors: readonly string[]) {
  return async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    for (const selector of selectors) {
      let target: HTMLElement | null = null;
      for (let wait = 0; wait < 200 && target === null; wait += 1) {
        const element = canvasElement.querySelector('[loading]');
        target = element?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
        if (target === null) await new Promise((resolve) => setTimeout(resolve, 50));
      }
      target?.click();
    }
  };
}
