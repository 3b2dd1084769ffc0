import type { SourceFile } from './source-file.js';

/** Why a name cannot be that of an element; undefined when it can. */
export function nameProblem(name: string, taken: readonly string[]): string | undefined {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    return `'${name}' is not lower-case words joined by hyphens, as in hotspot-map`;
  if (name.startsWith('satu-')) return `leave the satu- away: ${name.slice('satu-'.length)}`;
  return taken.includes(name) ? `satu-${name} exists already` : undefined;
}

/** The files of a new element that counts rows, to be changed into what it should be: all of them pass every check. */
export function elementFiles(name: string): SourceFile[] {
  const { className, camel } = namesOf(name);
  const folder = `packages/widgets/src/elements/${name}`;
  return [
    { path: `${folder}/${name}.ts`, text: elementText(name, className, camel) },
    { path: `${folder}/${name}.styles.ts`, text: stylesText(className, camel) },
    { path: `${folder}/${name}.words.ts`, text: wordsText(name, className, camel) },
    {
      path: `${folder}/${name}.words.id.ts`,
      text: `/** What only \`satu-${name}\` says, in Indonesian. */\nexport const words = {\n  rows: '{count} baris',\n} as const;\n`,
    },
    {
      path: `${folder}/${name}.words.en.ts`,
      text: `import type { ${className}Word } from './${name}.words.js';

/** What only \`satu-${name}\` says, in English. */
export const words: Readonly<Record<${className}Word, string>> = {
  rows: '{count} rows',
};
`,
    },
    { path: `stories/${name}.stories.ts`, text: storyText(name, className) },
    { path: `test/widgets/elements/${name}/${name}.browser.test.ts`, text: testText(name, className) },
  ];
}

/** The package's index with the new class exported, in the order of paths. */
export function withExport(index: string, name: string): string {
  const line = `export { Satu${namesOf(name).className} } from './elements/${name}/${name}.js';`;
  const lines = index.trimEnd().split('\n');
  const at = lines.findIndex(
    (candidate) =>
      !candidate.includes("from './elements/") ||
      candidate.slice(candidate.indexOf("'")) > line.slice(line.indexOf("'")),
  );
  lines.splice(at === -1 ? lines.length : at, 0, line);
  return `${lines.join('\n')}\n`;
}

/** The package's description with a path for the new element, after those of the others. */
export function withExportPath(packageText: string, name: string): string {
  const path = `elements/${name}/${name}`;
  const line = `    "./${name}.js": { "satudata:src": "./src/${path}.ts", "types": "./dist/${path}.d.ts", "default": "./dist/${path}.js" },`;
  const lines = packageText.split('\n');
  const last = lines.findLastIndex((candidate) => candidate.includes('"./src/elements/'));
  lines.splice(last + 1, 0, line);
  return lines.join('\n');
}

function namesOf(name: string): { className: string; camel: string } {
  const className = name.replace(/(^|-)(.)/g, (_, __, letter: string) => letter.toUpperCase());
  return { className, camel: className.charAt(0).toLowerCase() + className.slice(1) };
}

function elementText(name: string, className: string, camel: string): string {
  return `import type { Table } from '@satudata/client';
import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../format/number.js';
import { element } from '../../foundation/element.js';
import { Localize } from '../../locale/localize.js';
import type { Word } from '../../locale/words.js';
import { DataElement, type TableQuestion } from '../data-element/data-element.js';
import { ${camel}Styles } from './${name}.styles.js';
import { type ${className}Word, ${camel}Words } from './${name}.words.js';

/**
 * @summary Shows how many rows there are.
 * @tag satu-${name}
 * @status experimental
 * @since 0.1
 *
 * @csspart count - The number of rows.
 */
@element('satu-${name}')
export class Satu${className} extends DataElement<number> {
  static override styles = [...DataElement.styles, ${camel}Styles];

  protected readonly localize = new Localize<${className}Word | Word>(this, ${camel}Words);

  protected question(): TableQuestion<number> {
    return { key: 'count', ask: (table: Table, options) => table.count(options) };
  }

  protected isEmpty(count: number): boolean {
    return count === 0;
  }

  protected renderBody(count: number): TemplateResult {
    return html\`<p part="count">\${this.localize.say('rows', { count: formatNumber(count, this.localize.locale) })}</p>\`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'satu-${name}': Satu${className};
  }
}
`;
}

function stylesText(className: string, camel: string): string {
  return `import { type CSSResult, css } from 'lit';

/** Looks of \`Satu${className}\`. */
export const ${camel}Styles: CSSResult = css\`
  p {
    margin: 0;
  }
\`;
`;
}

function wordsText(name: string, className: string, camel: string): string {
  return `import type { Dictionary } from '../../locale/dictionary.js';
import { words as id } from './${name}.words.id.js';

/** Key of a text that only \`satu-${name}\` says. */
export type ${className}Word = keyof typeof id;

/** What only \`satu-${name}\` says. */
export const ${camel}Words: Dictionary<${className}Word> = {
  id,
  en: () => import('./${name}.words.en.js').then((module) => module.words),
};
`;
}

function storyText(name: string, className: string): string {
  return `import { memoryTable } from '@satudata/client';
import { html, type TemplateResult } from 'lit';
import '@satudata/widgets/${name}.js';

/** Example rows. */
const table = memoryTable([{ nama: 'Taman (contoh)' }, { nama: 'Pasar (contoh)' }]);

export default { title: 'Elements/${className}', component: 'satu-${name}', tags: ['autodocs'] };

/** The element with two example rows. */
export const Basic = {
  render: (): TemplateResult => html\`<satu-${name} heading="Jumlah baris (contoh)" .table=\${table}></satu-${name}>\`,
};
`;
}

function testText(name: string, className: string): string {
  return `import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import type { Satu${className} } from '@satudata/widgets';
import '@satudata/widgets/${name}.js';

const table = memoryTable([{ nama: 'Taman (contoh)' }, { nama: 'Pasar (contoh)' }]);

function textOf(element: Element): string {
  return element.shadowRoot?.querySelector('[part=count]')?.textContent ?? '';
}

describe('satu-${name}', () => {
  it('shows how many rows there are, in Indonesian', async () => {
    const element = await fixture<Satu${className}>(html\`<satu-${name} loading="eager" .table=\${table}></satu-${name}>\`);
    await waitUntil(() => textOf(element) !== '');
    expect(textOf(element)).to.equal('2 baris');
  });

  it('speaks English inside an English page', async () => {
    const page = await fixture(html\`<div lang="en"><satu-${name} loading="eager" .table=\${table}></satu-${name}></div>\`);
    const element = page.querySelector('satu-${name}');
    await waitUntil(() => element !== null && textOf(element) !== '');
    expect(element && textOf(element)).to.equal('2 rows');
  });

  it('has no accessibility fault', async () => {
    const element = await fixture<Satu${className}>(html\`<satu-${name} loading="eager" .table=\${table}></satu-${name}>\`);
    await waitUntil(() => textOf(element) !== '');
    await expect(element).to.be.accessible();
  });
});
`;
}
