/** The nearest element that a selector fits, an element itself included, through the shadow roots around it. */
export function closestAcross(start: Element, selector: string): Element | undefined {
  let node: Element | null = start;
  while (node !== null) {
    const found: Element | null = node.closest(selector);
    if (found !== null) return found;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
