import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Legend, LegendEntry } from './drawn-map.js';
import { kindShapes } from './kind-shapes.js';

function renderSign({ kind, radius }: LegendEntry, form: Legend['form']): TemplateResult {
  if (form === 'circle') {
    const size = Math.ceil((radius ?? 0) * 2) + 2;
    return html`<svg class="key circles" width=${size} height=${size} aria-hidden="true">
      <circle class="fill ${kind}" cx=${size / 2} cy=${size / 2} r=${radius ?? 0}></circle>
    </svg>`;
  }
  if (form === 'sign') {
    return html`<svg class="key ${kind}" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path class="shape" fill-rule="evenodd" d=${kindShapes[kind] ?? ''}></path>
    </svg>`;
  }
  if (form === 'line') {
    return html`<svg class="key lines" width="26" height="16" aria-hidden="true">
      <path class="line ${kind}" d="M2 8H24"></path>
    </svg>`;
  }
  return html`<svg class="key areas" width="26" height="16" aria-hidden="true">
    <rect class="fill ${kind}" width="26" height="16"></rect>
    ${/^k[1-6]$/.test(kind) ? svg`<rect class="texture ${kind}" width="26" height="16"></rect>` : nothing}
  </svg>`;
}

/** Draws what the colours, shapes and sizes of a map stand for: a sentence, then each of them. */
export function renderLegend({ sentence, title, form, entries, label: layer }: Legend, label: string): TemplateResult {
  return html`<div class="legend" part="legend" role="group" aria-label=${title === '' ? label : `${label}: ${title}`}>
    <p>${layer === undefined ? nothing : html`<strong>${layer}.</strong>${' '}`}${sentence}</p>
    ${
      entries.length === 0
        ? nothing
        : html`<ul class=${form}>
            ${entries.map(
              (entry) =>
                html`<li>
                  ${renderSign(entry, form)}<span>${entry.text}</span>${entry.count === undefined ? nothing : html`${' '}<span class="amount">(${entry.count})</span>`}
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}
