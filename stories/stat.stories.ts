import { memoryTable } from '@satudata/client';
import { html, type TemplateResult } from 'lit';
import '@satudata/widgets/stat.js';

const bandwidth = memoryTable(
  [
    { tahun: 2021, mbps: 300 },
    { tahun: 2022, mbps: 350 },
  ],
  { info: { title: 'Bandwidth publik (contoh)', publisher: 'Diskominfo (contoh)', example: true } },
);

export default { title: 'satu-stat', component: 'satu-stat' };

/** A sum, compared with another year. */
export const Compared = {
  render: (): TemplateResult => html`<satu-stat
    value="sum(mbps)"
    where="tahun = 2022"
    unit="Mbps"
    label="Bandwidth publik 2022"
    baseline="300"
    baseline-label="2021"
    .table=${bandwidth}
  ></satu-stat>`,
};

/** A measure that does not exist. */
export const Misconfigured = {
  render: (): TemplateResult => html`<satu-stat value="jumlah" .table=${bandwidth}></satu-stat>`,
};
