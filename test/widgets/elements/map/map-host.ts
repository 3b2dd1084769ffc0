import { fixture, html } from '@open-wc/testing';
import type { SatuMap } from '@satudata/widgets/map.js';
import '@satudata/widgets/map.js';
import { waitUntil } from '../../wait-until.js';

/** Puts a map on a page, as wide as that, and waits for its table. */
export async function placeMap(
  settings: Partial<Pick<SatuMap, 'table' | 'src' | 'where'>> & Readonly<Record<string, unknown>>,
  { width = 1000, lang = 'id' } = {},
): Promise<SatuMap> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  box.style.setProperty('width', `${width}px`);
  const element = document.createElement('satu-map');
  Object.assign(element, { loading: 'eager', heading: 'Peta (contoh)', ...settings });
  box.append(element);
  await waitUntil(() => element.shadowRoot?.querySelector('.list tbody tr'), 'no table appeared');
  return element;
}

/** Waits for the map itself. */
export async function mapped(element: SatuMap): Promise<void> {
  await waitUntil(() => element.shadowRoot?.querySelector('.viewport'), 'no map appeared');
}
