import type { ReactiveControllerHost } from 'lit';
import { BoxController } from './box-controller.js';

/** Tells whether a box inside the host is wider inside than outside, so that only then it becomes a stop for the keyboard. */
export class OverflowController extends BoxController<boolean> {
  constructor(host: ReactiveControllerHost, box: () => Element | null) {
    super(host, box, false, ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
  }

  get overflows(): boolean {
    return this.value;
  }
}
