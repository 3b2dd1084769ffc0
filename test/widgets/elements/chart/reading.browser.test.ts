import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import type { SatuChart } from '@satudata/widgets';
import '@satudata/widgets/chart.js';
import { reading } from '../../reading.js';
import { waitUntil } from '../../wait-until.js';

const table = memoryTable(
  [
    { kecamatan: 'Metro Pusat', mbps: 50 },
    { kecamatan: 'Metro Timur', mbps: 1250 },
    { kecamatan: 'Metro Barat', mbps: null },
  ],
  { info: { title: 'Titik akses', publisher: 'Diskominfo (contoh)', licence: 'CC BY 4.0' } },
);

const told = {
  id: {
    summary: '2 nilai. Tertinggi 1.250 Mbps (Metro Timur), terendah 50 Mbps (Metro Pusat). 1 nilai tidak ada datanya.',
    view: ['Tampilan', 'Grafik', 'Tabel'],
    hint: 'Gunakan tombol panah untuk menelusuri titik data. Tekan Esc untuk keluar.',
    points: [
      'Metro Timur: 1.250 Mbps. Titik 1 dari 3.',
      'Metro Pusat: 50 Mbps. Titik 2 dari 3.',
      'Metro Barat: Tidak ada data. Titik 3 dari 3.',
    ],
    cells: ['1.250 Mbps', '50 Mbps', 'Tidak ada data'],
    foot: ['Sumber: Diskominfo (contoh) Lisensi: CC BY 4.0', 'Pilihan data: Kecepatan'],
  },
  en: {
    summary: '2 values. Highest 1,250 Mbps (Metro Timur), lowest 50 Mbps (Metro Pusat). Values without data: 1.',
    view: ['View', 'Chart', 'Table'],
    hint: 'Use the arrow keys to explore data points. Press Esc to leave.',
    points: [
      'Metro Timur: 1,250 Mbps. Point 1 of 3.',
      'Metro Pusat: 50 Mbps. Point 2 of 3.',
      'Metro Barat: No data. Point 3 of 3.',
    ],
    cells: ['1,250 Mbps', '50 Mbps', 'No data'],
    foot: ['Source: Diskominfo (contoh) Licence: CC BY 4.0', 'Data options: Kecepatan'],
  },
} as const;

// Numbers keep to their units by a space that does not break.
const read = async (element: SatuChart): Promise<readonly string[]> =>
  (await reading(element)).map((line) => line.replaceAll('\u00a0', ' '));

describe('what a screen reader finds in a chart', () => {
  for (const lang of ['id', 'en'] as const) {
    it(`is what it says, how it is walked through, each value when it is reached, and all of them: ${lang}`, async () => {
      const { summary, view, hint, points, cells, foot } = told[lang];
      const element = await fixture<SatuChart>(
        html`<satu-chart
          lang=${lang}
          loading="eager"
          heading="Kecepatan"
          x="kecamatan"
          y="mbps"
          unit="Mbps"
          .table=${table}
        ></satu-chart>`,
      );
      const inside = (selector: string): HTMLElement | null => element.renderRoot.querySelector<HTMLElement>(selector);
      const lines = (shown: 'chart' | 'table', body: readonly string[]): readonly string[] => [
        'group "Kecepatan"',
        '  heading "Kecepatan" level 3',
        '  status',
        `  figure "Kecepatan" (${summary})`,
        '    paragraph',
        `      "${summary}"`,
        '    paragraph',
        '      "Mbps"',
        `    group "${view[0]}"`,
        `      button "${view[1]}"${shown === 'chart' ? ' pressed' : ''}`,
        `      button "${view[2]}"${shown === 'table' ? ' pressed' : ''}`,
        ...body,
        `  "${foot[0]}"`,
        `  button "${foot[1]}"`,
      ];
      const plot = `    group "${view[1]}" (${hint})`;
      const under = ['    paragraph', `      "${hint}"`];
      await waitUntil(() => inside('.summary')?.textContent && inside('[part=foot] button'));
      expect(await read(element)).to.deep.equal(lines('chart', [plot, ...under]));
      inside('.plot')?.focus();
      await waitUntil(() => inside('.points'));
      const list = points.flatMap((text) => ['        listitem level 1', `          button "${text}"`]);
      expect(await read(element)).to.deep.equal(lines('chart', [plot, '      list', ...list, ...under]));
      element.view = 'table';
      await waitUntil(() => inside('.twin'));
      const rows = ['Metro Timur', 'Metro Pusat', 'Metro Barat'].flatMap((name, index) => [
        '      row',
        `        rowheader "${name}"`,
        `        cell "${cells[index]}"`,
      ]);
      const head = ['      row', '        columnheader "Kecamatan"', '        columnheader "Mbps"'];
      const body = ['    table "Kecepatan"', '      caption', '        "Kecepatan"', ...head, ...rows];
      expect(await read(element)).to.deep.equal(lines('table', body));
    });
  }
});
