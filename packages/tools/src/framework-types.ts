import type { ElementDeclaration, Member } from './manifest.js';

/** Frameworks whose compilers learn our tags from a declaration file. */
export type Framework = 'react' | 'vue' | 'svelte';

interface Form {
  readonly imports: string;
  readonly base: (element: string, props: string) => string;
  readonly eventKey: (event: string) => string;
  readonly module: string;
  readonly declared: string;
}

const pascal = (name: string): string => name.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());

const forms: Readonly<Record<Framework, Form>> = {
  react: {
    imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    // React passes `class` as it is to custom elements.
    base: (element, props) =>
      `Omit<DetailedHTMLProps<HTMLAttributes<${element}>, ${element}>, keyof (${props})> & { class?: string | undefined } & ${props}`,
    eventKey: (event) => `on${event}`,
    module: 'react',
    declared: 'namespace JSX { interface IntrinsicElements extends SatuElements {} }',
  },
  vue: {
    imports: "import type { DefineComponent, HTMLAttributes } from 'vue';",
    base: (_, props) => `DefineComponent<HTMLAttributes & ${props}>`,
    eventKey: (event) => `on${pascal(event)}`,
    module: 'vue',
    declared: 'interface GlobalComponents extends SatuElements {}',
  },
  svelte: {
    imports: "import type { HTMLAttributes } from 'svelte/elements';",
    base: (element, props) => `Omit<HTMLAttributes<${element}>, keyof (${props})> & ${props}`,
    eventKey: (event) => `on${event}`,
    module: 'svelte/elements',
    declared: 'interface SvelteHTMLElements extends SatuElements {}',
  },
};

/** A declaration file by which a framework's compiler checks our tags, their attributes, properties and events. */
export function frameworkTypes(framework: Framework, elements: readonly ElementDeclaration[]): string {
  const { imports, base, eventKey, module, declared } = forms[framework];
  const lines = elements.map((element) => {
    const props = `{ ${[...propertiesOf(element), ...attributesOf(element), ...eventsOf(element, eventKey)].join('; ')} }`;
    return `  /** ${(element.summary ?? element.description ?? '').replace(/\s+/g, ' ')} */\n  '${element.tagName}': ${base(element.name, props)};`;
  });
  return `${imports}
import type { ${importedNames(elements).join(', ')} } from '@satudata/widgets';

export interface SatuElements {
${lines.join('\n')}
}

declare module '${module}' {
  ${declared}
}
`;
}

function importedNames(elements: readonly ElementDeclaration[]): string[] {
  const events = elements.flatMap(({ events: sent = [] }) => sent.map(({ type }) => eventType(type?.text)));
  return [...new Set([...elements.map(({ name }) => name), ...events])]
    .filter((name) => name.startsWith('Satu'))
    .sort();
}

function isSettable(member: Member): boolean {
  return member.kind === 'field' && member.readonly !== true;
}

function propertiesOf({ name, members = [] }: ElementDeclaration): string[] {
  return members.filter(isSettable).map((member) => `'${member.name}'?: ${name}['${member.name}'] | undefined`);
}

/** Attributes that are written otherwise than their property. */
function attributesOf({ name, attributes = [], members = [] }: ElementDeclaration): string[] {
  const properties = new Set(members.filter(isSettable).map((member) => member.name));
  return attributes.flatMap((attribute) => {
    if (attribute.name === undefined || properties.has(attribute.name)) return [];
    const type =
      attribute.fieldName === undefined ? (attribute.type?.text ?? 'string') : `${name}['${attribute.fieldName}']`;
    return `'${attribute.name}'?: ${type} | undefined`;
  });
}

/** An event that a class only dispatches has no name in the manifest; its documented twin has. */
function eventsOf({ events = [] }: ElementDeclaration, key: (event: string) => string): string[] {
  return events.flatMap((event) =>
    event.name === undefined
      ? []
      : `'${key(event.name)}'?: ((event: ${eventType(event.type?.text)}) => void) | undefined`,
  );
}

function eventType(name: string | undefined): string {
  return name !== undefined && /^Satu\w+Event$/.test(name) ? name : 'Event';
}
