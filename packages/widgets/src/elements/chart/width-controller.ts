import type { ReactiveControllerHost } from 'lit';
import { BoxController } from '../../controllers/box-controller.js';

interface Measures {
  readonly width: number;
  readonly font: number;
}

/** Follows the width of a box inside the host, and the size that its drawing's font should have. */
export class WidthController extends BoxController<Measures> {
  constructor(host: ReactiveControllerHost, box: () => Element | null) {
    super(host, box, { width: 0, font: 13 }, (element, before) => {
      const width = Math.floor(element.clientWidth);
      const font = Math.max(12, (Number.parseFloat(getComputedStyle(element).fontSize) || 16) * 0.8125);
      // A hidden chart keeps its drawing.
      return width === 0 || (width === before.width && font === before.font) ? before : { width, font };
    });
  }

  /** Whole pixels; 0 before the box has been measured. */
  get width(): number {
    return this.value.width;
  }

  /** Pixels. */
  get font(): number {
    return this.value.font;
  }
}
