import { executeServerCommand } from '@web/test-runner-commands';

interface AxNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly value?: string | number;
  readonly level?: number;
  readonly children?: readonly AxNode[];
  readonly [state: string]: unknown;
}

const states = ['level', 'expanded', 'pressed', 'checked', 'disabled', 'selected', 'value'] as const;
const boxes = /^(generic|none|rowgroup|LineBreak|InlineTextBox|ListMarker|LayoutTable\w*)$/;

/** What a screen reader finds in an element, in its order: role, name and state, nested by indent. Texts stand in quotes. */
export async function reading(element: Element): Promise<readonly string[]> {
  element.setAttribute('data-read', '');
  const tree = await executeServerCommand<AxNode, { selector: string }>('accessibility-tree', {
    selector: '[data-read]',
  });
  element.removeAttribute('data-read');
  return joined(lines(tree, 0));
}

// Texts that follow each other are read as one.
function joined(all: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const line of all) {
    const last = found.at(-1);
    const [, indent, text] = /^( *)"(.*)"$/.exec(line) ?? [];
    const before = last === undefined ? undefined : /^( *)"(.*)"$/.exec(last);
    if (before && before[1] === indent)
      found[found.length - 1] = `${indent}"${`${before[2]} ${text}`.replace(/ (?=[:.)])|(?<=\() /g, '')}"`;
    else found.push(line);
  }
  return found;
}

function lines(node: AxNode, depth: number): string[] {
  const { role, name = '', description = '', children = [] } = node;
  const inner = (indent: number) => children.flatMap((child) => lines(child, indent));
  if (boxes.test(role)) return inner(depth);
  const indent = '  '.repeat(depth);
  const text = name.replaceAll('\u00a0', ' ').trim();
  if (role === 'StaticText') return text === '' ? [] : [`${indent}"${text}"`];
  const told = states.flatMap((state) => {
    const value = node[state];
    return value === undefined || value === false ? [] : [value === true ? state : `${state} ${String(value)}`];
  });
  const own = [role, text === '' ? '' : `"${text}"`, ...told, description === '' ? '' : `(${description})`];
  const below = inner(depth + 1);
  // A text that only says the name again is read once.
  const again = below.length > 0 && joined(below).join() === `${indent}  "${text}"`;
  return [indent + own.filter(Boolean).join(' '), ...(again ? [] : below)];
}
