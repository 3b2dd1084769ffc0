import { memoryTable, type Row } from '@satudata/client';
import { areas } from './rows.js';

// Kemendagri codes are real; shapes are not.
const codes = ['18.72.01', '18.72.04', '18.72.03', '18.72.05', '18.72.02'];
const cells = [
  [0, 0],
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
] as const;

/** A schematic shape of each kecamatan. */
export const exampleAreas = memoryTable(
  areas.map((nama, index): Row => {
    const [column, row] = cells[index] ?? [0, 0];
    const [west, south] = [105.3 + column * 0.03 - 0.015, -5.115 + row * 0.03 - 0.015];
    const corners = [
      [west, south],
      [west + 0.03, south + 0.003],
      [west + 0.027, south + 0.03],
      [west - 0.002, south + 0.028],
      [west, south],
    ];
    return {
      nama,
      kode_kemendagri: codes[index] ?? '',
      keterangan: 'Bentuk skematis (contoh)',
      geometry: { type: 'Polygon', coordinates: [corners] },
    };
  }),
);

/** Invented people of each kecamatan. */
export const populationRows: readonly Row[] = areas.flatMap((kecamatan, index) =>
  ['Laki-laki', 'Perempuan'].map((jenis_kelamin, sex) => ({
    kode: codes[index] ?? '',
    kecamatan,
    jenis_kelamin,
    jumlah: 1_200 + ((index * 977 + sex * 311) % 2_600),
    tersambung: index !== 3,
  })),
);

/** Invented courses of cables. */
export const exampleCables = memoryTable(
  [
    [
      'Kabel utama (contoh)',
      'utama',
      [
        [-0.04, 0.01],
        [-0.01, 0.004],
        [0.012, -0.003],
        [0.04, 0.008],
      ],
    ],
    [
      'Cabang utara (contoh)',
      'cabang',
      [
        [-0.01, 0.004],
        [-0.004, 0.022],
        [0.003, 0.04],
      ],
    ],
    [
      'Cabang selatan (contoh)',
      'cabang',
      [
        [0.012, -0.003],
        [0.008, -0.02],
        [-0.002, -0.038],
      ],
    ],
  ].map(
    ([nama, jenis, course]): Row => ({
      nama: String(nama),
      jenis: String(jenis),
      geometry: {
        type: 'LineString',
        coordinates: (course as number[][]).map(([x = 0, y = 0]) => [105.3 + x, -5.1 + y]),
      },
    }),
  ),
);
