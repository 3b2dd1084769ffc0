import { closestAcross } from './closest.js';

/** A language that the elements speak. */
export type Locale = 'id' | 'en';

/** The language that an element speaks: its nearest `lang`; Indonesian where none is set or it is another language. */
export function localeOf(element: Element): Locale {
  return /^en\b/i.test(closestAcross(element, '[lang]')?.getAttribute('lang') ?? '') ? 'en' : 'id';
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when a `lang` attribute of the document changes; the answer stops that. One observer serves all elements. */
export function onLangChange(callback: () => void): () => void {
  listeners.add(callback);
  if (observer === undefined) {
    observer = new MutationObserver(() => {
      for (const listener of listeners) listener();
    });
    observer.observe(document.documentElement, { subtree: true, attributes: true, attributeFilter: ['lang'] });
  }
  return () => {
    listeners.delete(callback);
    if (listeners.size === 0) {
      observer?.disconnect();
      observer = undefined;
    }
  };
}
