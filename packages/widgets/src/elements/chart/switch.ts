import { html, type TemplateResult } from 'lit';
import type { Localize } from '../../locale/localize.js';

type View = 'chart' | 'table';

/** Draws the choice between the drawing and the table of its values. */
export function renderSwitch(shown: View, localize: Localize<string>, show: (view: View) => void): TemplateResult {
  const button = (view: View): TemplateResult =>
    html`<button type="button" aria-pressed=${shown === view ? 'true' : 'false'} @click=${() => show(view)}>
      ${localize.say(view)}
    </button>`;
  return html`<div class="switch" part="switch" role="group" aria-label=${localize.say('view')}>
    ${button('chart')}${button('table')}
  </div>`;
}
