import { isPublic } from '../actions/access.js';
import type { Context } from '../actions/action.js';
import { datasetView, resourceView } from '../catalog/dataset-view.js';
import type { DatasetDocument, ResourceDocument } from '../catalog/document.js';
import { makeSelection, readPage, selectedFields } from '../datastore/search.js';
import { readTable } from '../datastore/table.js';
import { escapeHtml, page } from './page.js';

const shownRows = 20;

function list(entries: readonly (readonly [string, unknown])[]): string {
  const items = entries
    .filter(([, value]) => typeof value === 'string' && value !== '')
    .map(([term, value]) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(String(value))}</dd>`);
  return `<dl>${items.join('')}</dl>`;
}

/** The front page: every public dataset. */
export function homePage(context: Context): string {
  const datasets = context.catalog.datasets().filter(isPublic);
  const sorted = [...datasets].sort((a, b) => a.title.localeCompare(b.title, 'id'));
  const items = sorted.map(
    (dataset) =>
      `<li><a href="${escapeHtml(context.site)}/dataset/${dataset.name}">${escapeHtml(dataset.title || dataset.name)}</a></li>`,
  );
  return page(context.title, `<h1>${escapeHtml(context.title)}</h1><ul>${items.join('')}</ul>`);
}

/** The page of a dataset: what it is, who made it, its resources. */
export function datasetPage(context: Context, dataset: DatasetDocument): string {
  const view = datasetView(context.catalog, dataset, context.site);
  const resources = dataset.resources.map((resource) => {
    const address = `${escapeHtml(context.site)}/dataset/${dataset.name}/resource/${resource.id}`;
    return `<li><a href="${address}">${escapeHtml(resource.name ?? resource.id)}</a> ${escapeHtml(resource.format)}</li>`;
  });
  const organization = dataset.owner_org === null ? undefined : context.catalog.group(dataset.owner_org, true);
  const facts = list([
    ['Organisasi', organization?.title],
    ['Lisensi', view['license_title']],
    ['Diperbarui', `${dataset.metadata_modified} UTC`],
    ['Tag', dataset.tags.join(', ')],
    ...dataset.extras.map((extra) => [extra.key, extra.value] as const),
  ]);
  const title = dataset.title || dataset.name;
  return page(
    `${title} - Dataset - ${context.title}`,
    `<p><a href="${escapeHtml(context.site)}/">${escapeHtml(context.title)}</a></p><h1>${escapeHtml(title)}</h1>
<pre>${escapeHtml(dataset.notes ?? '')}</pre><h2>Sumber daya</h2><ul>${resources.join('')}</ul><h2>Metadata</h2>${facts}`,
  );
}

async function preview(context: Context, resource: ResourceDocument): Promise<string> {
  const table = resource.datastore_active ? await readTable(context.database, resource.id) : undefined;
  if (!table) return '';
  const selection = makeSelection(table, {
    fields: undefined,
    filters: undefined,
    q: undefined,
    fullText: undefined,
    plain: true,
    language: 'english',
    sort: undefined,
    distinct: false,
    limit: shownRows,
    offset: 0,
  });
  const { records } = await readPage(context.database, selection, 'lists');
  const rows = JSON.parse(typeof records === 'string' ? records : records.text) as unknown[][];
  const heads = selectedFields(selection).map((field) => `<th>${escapeHtml(String(field['id']))}</th>`);
  const cell = (value: unknown): string =>
    escapeHtml(typeof value === 'object' ? JSON.stringify(value ?? '') : String(value));
  const lines = rows.map(
    (row) => `<tr>${row.map((value) => `<td>${value === null ? '' : cell(value)}</td>`).join('')}</tr>`,
  );
  return `<h2>${rows.length} baris pertama</h2><div class="wide"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}

/** The page of a resource: its address and its first rows. */
export async function resourcePage(
  context: Context,
  dataset: DatasetDocument,
  resource: ResourceDocument,
): Promise<string> {
  const url = String(resourceView(dataset, resource, context.site)['url']);
  const link = /^https?:/i.test(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(url)}</a>` : escapeHtml(url);
  const title = resource.name ?? resource.id;
  return page(
    `${title} - ${context.title}`,
    `<p><a href="${escapeHtml(context.site)}/dataset/${dataset.name}">${escapeHtml(dataset.title || dataset.name)}</a></p>
<h1>${escapeHtml(title)}</h1><p>${escapeHtml(resource.description ?? '')}</p><p>${link}</p>${await preview(context, resource)}`,
  );
}
