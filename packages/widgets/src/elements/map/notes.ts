import { html, nothing, type TemplateResult } from 'lit';
import type { MapNote } from './drawn-map.js';

const MOST_NAMED = 200;

/** Says what did not fit, and names it on demand. */
export function renderNotes(notes: readonly MapNote[], which: string): unknown {
  if (notes.length === 0) return nothing;
  return html`<ul class="notes">${notes.map((note) => renderNote(note, which))}</ul>`;
}

function renderNote({ text, items = [], doubt = false }: MapNote, which: string): TemplateResult {
  return html`<li class=${doubt ? 'doubt' : ''}>
    ${
      doubt
        ? html`<svg class="caution" viewBox="0 0 24 24" aria-hidden="true"><path fill-rule="evenodd" d="M12 2 1 21.5h22ZM10.9 9h2.2v6h-2.2Zm0 7.4h2.2v2.2h-2.2Z"></path></svg>`
        : nothing
    }
    <div>
      ${text}
      ${
        items.length === 0
          ? nothing
          : html`<details>
              <summary>${which}<span class="visually-hidden">: ${text}</span></summary>
              <ul>
                ${items.slice(0, MOST_NAMED).map((item) => html`<li>${item}</li>`)}
                ${items.length > MOST_NAMED ? html`<li>…</li>` : nothing}
              </ul>
            </details>`
      }
    </div>
  </li>`;
}
