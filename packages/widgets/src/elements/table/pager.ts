import { html, nothing } from 'lit';
import { formatNumber } from '../../format/number.js';
import type { Localize } from '../../locale/localize.js';
import { type Position, pageNumbers } from '../../shape/table/pager.js';

/** Draws the page controls; nothing for a single page. A control that leads nowhere stays, so that focus is not lost. */
export function renderPager(
  position: Position & { readonly more: boolean },
  heading: string,
  localize: Localize<string>,
  turn: (page: number) => void,
): unknown {
  const { page, pages } = position;
  const last = pages === undefined ? !position.more : page >= pages;
  if (page === 1 && last) return nothing;
  const step = (word: string, to: number, end: boolean): unknown =>
    html`<li>
      <button class="button" type="button" aria-disabled=${end ? 'true' : 'false'} @click=${() => end || turn(to)}>
        ${localize.say(word)}
      </button>
    </li>`;
  const numbers = pages === undefined ? [page] : pageNumbers(page, pages);
  const written = (number: number): string => formatNumber(number, localize.locale);
  return html`<nav class="pager" part="pager" aria-label=${localize.say('pages', { heading }).trim()}>
    <ul class="pages">
      ${step('previous', page - 1, page === 1)}
      ${numbers.map((number) =>
        number === undefined
          ? html`<li class="gap" aria-hidden="true">…</li>`
          : html`<li class="number">
              <button
                class="button"
                type="button"
                aria-label=${localize.say('page', { n: written(number) })}
                aria-current=${number === page ? 'page' : nothing}
                @click=${() => turn(number)}
              >
                ${written(number)}
              </button>
            </li>`,
      )}
      <li class="compact">
        ${pages === undefined ? localize.say('page', { n: written(page) }) : localize.say('pageOf', { n: written(page), total: written(pages) })}
      </li>
      ${step('next', page + 1, last)}
    </ul>
  </nav>`;
}
