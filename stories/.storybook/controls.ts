import type { Preview } from '@storybook/web-components-vite';

type ArgTypes = Parameters<NonNullable<Preview['argTypesEnhancers']>[number]>[0]['argTypes'];

interface Named {
  readonly name?: string;
  readonly kind?: string;
  readonly attribute?: string;
}

interface Declaration {
  readonly summary?: string;
  readonly description?: string | undefined;
  readonly members?: readonly Named[];
  readonly cssParts?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/**
 * The manifest as the documentation shows it: an element's summary describes it; a part is written `::part(label)`, so that it does not hide the attribute
 * of the same name, and a property that is an attribute as well is shown once.
 */
export function forDocumentation(manifest: Manifest): Manifest {
  return {
    ...manifest,
    modules: manifest.modules.map((module) => ({
      ...module,
      declarations: (module.declarations ?? []).map((declaration) => ({
        ...declaration,
        description: declaration.description || declaration.summary,
        members: (declaration.members ?? []).filter(
          ({ attribute, kind }) => attribute === undefined && kind === 'field',
        ),
        cssParts: (declaration.cssParts ?? []).map((part) => ({ ...part, name: `::part(${part.name})` })),
      })),
    })),
  };
}

/** A control for what a page's author writes, by its type; none for what an element gives: events, parts, slots. */
export function withControls(argTypes: ArgTypes): ArgTypes {
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => {
      const { category, type } = argType.table ?? {};
      if (category !== 'attributes' && category !== 'css custom properties')
        return [name, { ...argType, control: false }];
      const wanted = (type?.summary ?? 'string').replace(/\s*\|\s*undefined$/, '');
      const options = [...wanted.matchAll(/'([^']*)'/g)].map(([, option]) => option);
      if (argType.options !== undefined) return [name, argType];
      if (options.length > 0) return [name, { ...argType, options, control: { type: 'inline-radio' } }];
      return [name, { ...argType, control: { type: wanted === 'number' ? 'number' : 'text' } }];
    }),
  );
}
