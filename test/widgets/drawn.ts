import { fixture, html } from '@open-wc/testing';
import type { Table } from '@satudata/client';
import type { State } from '../../packages/widgets/src/foundation/state.js';
import { waitUntil } from './wait-until.js';

/** An element that stands in one of the states. */
export type Standing = HTMLElement & { readonly state: State; readonly updateComplete: Promise<boolean> };

/** Attributes and properties to make an element with. */
export interface Wanted {
  readonly lang?: string;
  readonly table?: Table;
  readonly inside?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Puts an element on a page of that language. */
export async function place<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { lang = 'id', table, inside, attributes = {} }: Wanted = {},
): Promise<HTMLElementTagNameMap[Tag] & Standing> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement(tag) as HTMLElementTagNameMap[Tag] & Standing;
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) element.setAttribute(name, value);
  if (inside !== undefined) {
    const child = document.createElement('p');
    child.textContent = inside;
    element.append(child);
  }
  if (table !== undefined) Object.assign(element, { table });
  box.append(element);
  return element;
}

/** Resolves once the element stands in the state and its drawing has arrived. */
export async function reach<E extends Standing>(element: E, ...states: readonly State[]): Promise<E> {
  await waitUntil(() => states.includes(element.state), `${element.localName} never became ${states.join(' or ')}`);
  // What an element says waits for the words of its language, and what it says of a fault for their own.
  const shown = ['failed', 'stale', 'empty', 'misconfigured', 'unsupported', 'paused'].includes(element.state)
    ? '[part=notice]'
    : '[lang]';
  const lends = element.localName === 'satu-data' || element.localName === 'satu-filter';
  await waitUntil(
    () => element.shadowRoot?.querySelector(lends ? '[lang]' : shown) ?? element.state === 'idle',
    `${element.localName} never drew what it is: ${element.state}`,
  );
  await element.updateComplete;
  return element;
}
