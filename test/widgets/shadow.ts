/** A text as a reader sees it: one space between words. */
export const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

/** Parts of an element's own drawing. */
export function parts<E extends Element = HTMLElement>(element: Element, selector: string): E[] {
  return [...(element.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
}

/** The first such part. */
export function part<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const [found] = parts<E>(element, selector);
  if (found === undefined) throw new Error(`${element.localName} draws no ${selector}`);
  return found;
}

/** What such parts say. */
export const said = (element: Element, selector: string): string[] =>
  parts(element, selector).map((found) => plain(found.textContent));
