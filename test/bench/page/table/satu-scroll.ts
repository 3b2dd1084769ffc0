import { place } from './satu.js';

export { filter, first, scroller, sort, take } from './satu.js';

export function mount(box: HTMLElement): void {
  place(box, 'scroll');
}
