import type { ElementDeclaration } from './manifest.js';

/** Words between quotes in a union of strings: the values an editor can offer. */
function choices(type: string | undefined): { name: string }[] {
  return [...(type ?? '').matchAll(/'([^']*)'/g)].map(([, name = '']) => ({ name })).filter(({ name }) => name !== '');
}

/** What VS Code shows of our tags and attributes: its custom data format, version 1.1. */
export function editorData(elements: readonly ElementDeclaration[]): unknown {
  return {
    version: 1.1,
    tags: elements.map(({ tagName, summary, description, attributes = [] }) => ({
      name: tagName,
      description: summary ?? description ?? '',
      attributes: attributes.map(({ name, description: text, type }) => {
        const values = choices(type?.text);
        return { name, description: text ?? '', ...(values.length > 0 ? { values } : {}) };
      }),
    })),
  };
}
