import type { LitElement } from 'lit';

/** Gives the focus to what an element draws next. */
export async function focusOn(element: LitElement, selector: string): Promise<void> {
  await element.updateComplete;
  element.renderRoot.querySelector<HTMLElement>(selector)?.focus();
}
