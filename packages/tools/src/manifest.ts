/** A manifest as far as we read it; the format is that of custom-elements-manifest. */
export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly ManifestModule[];
}

export interface ManifestModule {
  readonly path: string;
  readonly declarations?: readonly Declaration[];
  readonly exports?: readonly { readonly kind: string }[];
}

interface Typed {
  readonly type?: { readonly text: string };
}

export interface Member extends Typed {
  readonly kind: string;
  readonly name?: string;
  readonly privacy?: string;
  readonly static?: boolean;
  readonly readonly?: boolean;
}

export interface Attribute extends Typed {
  readonly name?: string;
  readonly fieldName?: string;
  readonly description?: string;
}

export interface SentEvent extends Typed {
  readonly name?: string;
}

export interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly SentEvent[];
}

/** An element's class as the manifest tells of it. */
export type ElementDeclaration = Declaration & { readonly tagName: string };

/**
 * The manifest as it is published: paths of the built modules, nothing that is private to a class, only modules with
 * something in them, all in a stable order.
 */
export function publishedManifest({ schemaVersion, modules }: Manifest): Manifest {
  return {
    schemaVersion,
    modules: modules
      .map(publishedModule)
      .filter(({ declarations = [], exports = [] }) => declarations.length + exports.length > 0)
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
  };
}

/** Every element, by tag. */
export function elementsOf({ modules }: Manifest): ElementDeclaration[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is ElementDeclaration => declaration.tagName !== undefined)
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
}

function publishedModule(module: ManifestModule): ManifestModule {
  const text = JSON.stringify({
    ...module,
    declarations: (module.declarations ?? []).filter(isOfElement).map(publishedDeclaration),
    exports: (module.exports ?? []).filter(({ kind }) => kind === 'custom-element-definition' || kind === 'js'),
  });
  return JSON.parse(text.replace(/"(\/?)src\/([^"]+)\.ts"/g, '"$1dist/$2.js"'));
}

/** Classes are what a reader of the manifest looks for; functions and constants are the modules' own. */
function isOfElement({ kind }: Declaration): boolean {
  return kind === 'class' || kind === 'mixin';
}

function publishedDeclaration(declaration: Declaration): Declaration {
  const { members, events } = declaration;
  return {
    ...declaration,
    ...(members ? { members: members.filter(isPublic) } : {}),
    // The analyzer takes the first argument of each dispatched event for its name; ours are named in the doc comment.
    ...(events ? { events: events.filter(({ name }) => name?.startsWith('satu-')) } : {}),
  };
}

const lifecycle = new Set([
  'willUpdate',
  'render',
  'updated',
  'firstUpdated',
  'connectedCallback',
  'disconnectedCallback',
  'update',
  'shouldUpdate',
]);

function isPublic({ name, privacy, static: isStatic }: Member): boolean {
  return (
    name !== undefined &&
    privacy !== 'private' &&
    privacy !== 'protected' &&
    isStatic !== true &&
    !name.startsWith('#') &&
    !name.startsWith('_') &&
    !lifecycle.has(name)
  );
}
