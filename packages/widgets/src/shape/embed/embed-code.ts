/** What an embed code is made of. */
export interface EmbedParts {
  readonly tag: string;
  /** Attributes in their order; a boolean one has an empty value. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Elements that declare parts, such as columns. */
  readonly children?: readonly EmbedParts[];
}

/** Address of the script that registers the elements, with its hash where the page names one. */
export interface EmbedScript {
  readonly src: string;
  readonly integrity: string;
}

/** The markup that a page's author pastes to show the same widget elsewhere. Values are escaped. */
export function embedCode(parts: EmbedParts, script: EmbedScript | undefined): string {
  const tag = element(parts, '');
  if (script === undefined) return tag;
  const { src, integrity } = script;
  const pinned = integrity === '' ? '' : ` integrity="${escaped(integrity)}" crossorigin`;
  return `<script type="module" src="${escaped(src)}"${pinned}></script>\n${tag}`;
}

function element({ tag, attributes, children = [] }: EmbedParts, indent: string): string {
  const written = attributes.map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`));
  const inside = children.map((child) => `\n${element(child, `${indent}  `)}`).join('');
  return `${indent}<${tag}${written.join('')}>${inside === '' ? '' : `${inside}\n${indent}`}</${tag}>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
