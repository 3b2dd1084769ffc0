/** Values of Storybook's controls, by attribute or property. */
export type Args = Readonly<Record<string, unknown>>;

/**
 * An element as a page would write it: controls become properties where the element has them, else attributes; a control
 * that begins with `--` becomes a custom property. A control without a value is left out.
 */
export function makeElement(tag: string, args: Args, ...inside: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (value === undefined || value === '') continue;
    if (name.startsWith('--')) element.style.setProperty(name, String(value));
    else if (typeof value === 'object') Object.assign(element, { [name]: value });
    else
      element.setAttribute(
        name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        String(value),
      );
  }
  element.append(...inside);
  return element;
}

/** The link that a page keeps inside an element, for as long as nothing better can be shown. */
export function portalLink(): HTMLElement {
  const link = document.createElement('a');
  link.href = 'https://data.kota.example/dataset/titik-wifi-publik';
  link.textContent = 'Buka data di portal (contoh)';
  return link;
}
