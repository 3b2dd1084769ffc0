import { noChange } from 'lit';
import {
  Directive,
  type DirectiveParameters,
  directive,
  type ElementPart,
  type PartInfo,
  PartType,
} from 'lit/directive.js';

class AtDirective extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('at() belongs on an element');
  }

  render(_x: number, _y: number, _size?: number): unknown {
    return noChange;
  }

  override update(part: ElementPart, [x, y, size]: DirectiveParameters<this>): unknown {
    const { style } = part.element as HTMLElement;
    // Through the CSSOM: a style attribute would be refused by a strict Content-Security-Policy.
    style.setProperty('transform', `translate(${Math.round(x * 100) / 100}px,${Math.round(y * 100) / 100}px)`);
    if (size !== undefined) {
      style.setProperty('width', `${size}px`);
      style.setProperty('height', `${size}px`);
    }
    return noChange;
  }
}

/** Puts an element at a point of its box, in pixels; `size` makes it a square. */
export const at = directive(AtDirective);
