import type { FieldType, Value } from '@satudata/client';
import type { Language } from './language.js';
import type { Snapshot } from './snapshot.js';
import { words } from './words.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it stands in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** A date or a point in time as people write it; what is neither stays as it is. Times without a zone are told as they stand. */
function dateText(value: string, type: FieldType, language: Language): string {
  const isLocal = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/.test(value);
  const date = new Date(isLocal ? `${value.replace(' ', 'T').padEnd(10)}${value.length > 10 ? 'Z' : ''}` : value);
  if (Number.isNaN(date.getTime())) return value;
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    ...(type === 'datetime' ? { timeStyle: 'short' } : {}),
    timeZone: isLocal ? 'UTC' : 'Asia/Jakarta',
  }).format(date);
}

/** A table that needs no script: caption, column heads, rows, and a line that names source, licence and last change. */
export function htmlTable({ info, fields, rows, total, taken }: Snapshot, language: Language): string {
  const say = words[language];
  const shown = fields.filter(({ name }) => name !== '_id');
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
  const cell = (value: Value | undefined, type: FieldType): string => {
    if (value === null || value === undefined) return '–';
    if (typeof value === 'number') return number.format(value);
    if (typeof value === 'boolean') return value ? say.yes : say.no;
    if (typeof value === 'string' && (type === 'date' || type === 'datetime')) return dateText(value, type, language);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  const head = shown.map(({ name, label, unit }) => {
    const title = `${label || name}${unit ? ` (${unit})` : ''}`;
    return `<th scope="col">${escapeHtml(title)}</th>`;
  });
  const body = rows.map((row) => {
    const cells = shown.map(({ name, type }) => `<td>${escapeHtml(cell(row[name], type))}</td>`);
    return `    <tr>${cells.join('')}</tr>`;
  });
  const date = new Date(info.updated ?? taken);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Asia/Jakarta' }).format(date);
  const publisher = escapeHtml(info.publisher ?? info.title);
  const source = /^https?:\/\//i.test(info.url) ? `<a href="${escapeHtml(info.url)}">${publisher}</a>` : publisher;
  const licence = info.licence === undefined ? '' : ` · ${say.licence}: ${escapeHtml(info.licence)}`;
  const some = total > rows.length ? ` · ${say.shown(number.format(rows.length), number.format(total))}` : '';
  const example = info.example ? ` · ${say.example}` : '';
  return [
    `<table lang="${language}">`,
    `  <caption>${escapeHtml(info.title)}</caption>`,
    `  <thead>\n    <tr>${head.join('')}</tr>\n  </thead>`,
    `  <tbody>\n${body.join('\n')}\n  </tbody>`,
    '</table>',
    `<p lang="${language}">${say.source}: ${source}${licence} · ${say.updated}: ${escapeHtml(day)}${some}${example}</p>`,
    '',
  ].join('\n');
}
