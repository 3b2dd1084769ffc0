import type { CSSResult } from 'lit';

/** Gives an element's shadow root a style sheet that came after its first drawing. */
export function adopt(root: DocumentFragment | HTMLElement, styles: CSSResult): void {
  const { styleSheet } = styles;
  if (!(root instanceof ShadowRoot) || styleSheet === undefined || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets.push(styleSheet);
}
