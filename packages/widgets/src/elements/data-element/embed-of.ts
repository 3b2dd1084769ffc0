import { type EmbedParts, type EmbedScript, embedCode } from '../../shape/embed/embed-code.js';

// What belongs to the page around an element, or to where it stands at the moment.
const left = new Set(['id', 'class', 'style', 'slot', 'src', 'portal', 'resource', 'follow', 'hidden', 'tabindex']);

/** The markup that shows an element's data elsewhere, by the address of the data. Options of its own are kept. */
export function embedOf(element: Element, address: string): string {
  return embedCode({ ...partsOf(element, [['src', address]]), children: declared(element) }, scriptOn(document));
}

function partsOf(element: Element, first: EmbedParts['attributes']): EmbedParts {
  const own = [...element.attributes].filter(({ name }) => !left.has(name) && !name.startsWith('aria-'));
  return {
    tag: element.localName,
    attributes: [...first, ...own.map(({ name, value }) => [name, value] as const)],
  };
}

function declared(element: Element): readonly EmbedParts[] {
  return [...element.children]
    .filter(({ localName }) => localName === 'satu-column' || localName === 'satu-layer')
    .map((child) => partsOf(child, []));
}

// The page's own script tag; a page that bundles the elements has none.
function scriptOn(page: Document): EmbedScript | undefined {
  const script = [...page.scripts].find(({ src }) =>
    /\/(satudata|all|satu-[a-z-]+)\.js$/.test(src.replace(/[?#].*/, '')),
  );
  return script === undefined ? undefined : { src: script.src, integrity: script.integrity };
}
