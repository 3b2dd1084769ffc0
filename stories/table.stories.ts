import { memoryTable } from '@satudata/client';
import { html, type TemplateResult } from 'lit';
import '@satudata/widgets/table.js';

const areas = ['Metro Pusat', 'Metro Timur', 'Metro Barat', 'Metro Selatan', 'Metro Utara'];
const points = memoryTable(
  Array.from({ length: 60 }, (_, index) => ({
    nama: `Titik ${index + 1} (contoh)`,
    kecamatan: areas[index % 5] ?? '',
    kecepatan_mbps: [10, 20, 50, null][index % 4] ?? null,
  })),
  { info: { title: 'Titik Wi-Fi publik (contoh)', publisher: 'Diskominfo (contoh)', example: true } },
);

export default { title: 'satu-table', component: 'satu-table' };

/** Pages of rows, sortable. */
export const Ready = {
  render: (): TemplateResult =>
    html`<satu-table heading="Titik Wi-Fi publik" page-size="10" .table=${points}></satu-table>`,
};

/** In English. */
export const English = {
  render: (): TemplateResult =>
    html`<div lang="en"><satu-table heading="Public Wi-Fi" page-size="10" .table=${points}></satu-table></div>`,
};

/** Nothing matches. */
export const Empty = {
  render: (): TemplateResult =>
    html`<satu-table heading="Titik Wi-Fi publik" search="zzz" .table=${points}></satu-table>`,
};

/** A value of the page's author that cannot be used. */
export const Misconfigured = {
  render: (): TemplateResult => html`<satu-table page-size="0" .table=${points}></satu-table>`,
};
