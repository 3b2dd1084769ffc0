import { html, nothing, type TemplateResult } from 'lit';
import type { Localize } from '../../locale/localize.js';
import type { ChartData } from '../../shape/chart/chart-data.js';
import type { ChartText } from './chart-text.js';
import { valueText } from './value-text.js';

/** What the table beside a chart needs to know. */
export interface TwinOptions {
  readonly name: string;
  /** Most rows; the rest is asked for. */
  readonly rows: number;
  readonly overflows: boolean;
  readonly more: () => void;
}

/** Draws every value of a chart as a table. */
export function renderTwin(
  data: ChartData,
  text: ChartText,
  localize: Localize<string>,
  { name, rows, overflows, more }: TwinOptions,
): TemplateResult {
  const shown = data.points.slice(0, rows);
  return html`<div
      class="twin"
      part="table"
      role=${overflows ? 'region' : nothing}
      tabindex=${overflows ? '0' : nothing}
      aria-label=${overflows ? name : nothing}
    >
      <table>
        <caption class="visually-hidden">
          ${name}
        </caption>
        <thead>
          <tr>
            <th scope="col">${text.xLabel}</th>
            ${data.series.map(
              (_, series) =>
                html`<th scope="col" class="numeric">${data.series.length > 1 ? text.series(series) : text.measure}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${shown.map(
            (_, point) => html`<tr>
              <th scope="row">${text.point(point, 'long')}</th>
              ${data.series.map(({ values }, series) =>
                values[point] === undefined
                  ? html`<td class="numeric">
                      <span aria-hidden="true">–</span><span class="visually-hidden">${localize.say('noValue')}</span>
                    </td>`
                  : html`<td class="numeric">${valueText(text, series, point)}</td>`,
              )}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      shown.length < data.points.length
        ? html`<button class="button more" type="button" @click=${more}>${localize.say('more')}</button>`
        : nothing
    }`;
}
