/**
 * Registers a class under a tag name. A tag that is already taken is left alone: the same file loaded twice, or two
 * builds on one page, must not throw, and the first one wins.
 */
export function element(tag: string) {
  return (elementClass: CustomElementConstructor): void => {
    if (customElements.get(tag) === undefined) customElements.define(tag, elementClass);
  };
}
