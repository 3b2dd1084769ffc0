import type { LitElement, ReactiveControllerHost } from 'lit';

/**
 * An element whose updates wait for the next frame. What a new size changes would within the same frame be another change of size, and
 * the browser would say so as an error of the page.
 */
export function laterHost(element: LitElement): ReactiveControllerHost {
  return {
    addController: (controller) => element.addController(controller),
    removeController: (controller) => element.removeController(controller),
    requestUpdate: () => requestAnimationFrame(() => element.requestUpdate()),
    updateComplete: Promise.resolve(true),
  };
}
