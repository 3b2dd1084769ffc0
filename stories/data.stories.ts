import { memoryTable } from '@satudata/client';
import { html, type TemplateResult } from 'lit';
import '@satudata/widgets/data.js';
import '@satudata/widgets/filter.js';
import '@satudata/widgets/stat.js';
import '@satudata/widgets/table.js';

const points = memoryTable(
  Array.from({ length: 12 }, (_, index) => ({
    nama: `Titik ${index + 1} (contoh)`,
    kecamatan: index % 3 === 0 ? 'Metro Pusat' : 'Metro Timur',
  })),
  { info: { title: 'Titik Wi-Fi publik (contoh)', publisher: 'Diskominfo (contoh)', example: true } },
);

export default { title: 'satu-data', component: 'satu-data' };

/** One filter moves a figure and a table. */
export const SharedFilter = {
  render: (): TemplateResult => html`<satu-data .table=${points}>
    <satu-filter field="kecamatan" label="Kecamatan"></satu-filter>
    <satu-stat value="count()" label="Titik akses"></satu-stat>
    <satu-table heading="Titik akses"></satu-table>
  </satu-data>`,
};
