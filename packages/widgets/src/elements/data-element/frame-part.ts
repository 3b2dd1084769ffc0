import type { ReactiveControllerHost } from 'lit';
import { LatePart } from '../../controllers/late-part.js';
import { adopt } from '../../foundation/adopt.js';
import type { Localize } from '../../locale/localize.js';

/** Notices and source line with their words and looks, loaded when there is something to say or to name. */
export type FramePart = LatePart<typeof import('./frame.js')>;

/** Makes the frame part of an element. */
export function framePart(
  host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
  localize: () => Localize<string>,
): FramePart {
  return new LatePart(
    host,
    () => import('./frame.js'),
    async ({ frameStyles, frameWords }) => {
      await localize().add(frameWords);
      adopt(host.renderRoot, frameStyles);
    },
  );
}
