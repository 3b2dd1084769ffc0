import {
  type Field,
  type MemoryOptions,
  memoryTable,
  type Page,
  type Query,
  type Row,
  type Source,
  Table,
  type Value,
} from '@satudata/client';
import { makeElement } from './element.js';

/** A declared column. */
export const column = (field: string, more: Readonly<Record<string, string>> = {}): HTMLElement =>
  makeElement('satu-column', { field, ...more });

const long =
  'Pemohon membawa kartu keluarga dan kartu tanda penduduk yang masih berlaku, mengisi formulir di loket, lalu menunggu panggilan. Berkas yang kurang dapat dilengkapi dalam tiga hari kerja tanpa mendaftar ulang (contoh).';

/** Invented services, with a value of every kind. */
export const kindRows: readonly Row[] = ['Surat domisili', 'Surat pengantar nikah', 'Izin keramaian', 'Legalisasi'].map(
  (layanan, index) => ({
    layanan: `${layanan} (contoh)`,
    biaya: [0, 25_000, 1_250_000, null][index] ?? null,
    tepat_waktu: [98.5, 87.25, 100, 64][index] ?? null,
    sejak: `201${index}-0${index + 3}-17`,
    diperbarui: `2026-11-2${index}T03:15:00Z`,
    daring: index % 2 === 0,
    laman: `https://layanan.kota.example/${index + 1}`,
    surel: `layanan${index + 1}@kota.example`,
    telepon: `(0725) 41-23${index}`,
    foto: `https://layanan.kota.example/foto/${index + 1}.jpg`,
    letak: { type: 'Point', coordinates: [105.3 + index / 100, -5.11 - index / 100] },
    syarat: index === 3 ? 'Kartu tanda penduduk (contoh)' : long,
    jadwal: { senin: ['08.00', '15.00'], jumat: ['08.00', '11.30'] },
  }),
);

const field = (name: string, type: Field['type'], more: Partial<Field> = {}): Field => ({
  name,
  type,
  exact: true,
  ...more,
});

/** What their portal says of the services. */
export const kindFields: MemoryOptions['fields'] = [
  field('layanan', 'text'),
  field('biaya', 'number'),
  field('tepat_waktu', 'number'),
  field('sejak', 'date'),
  field('diperbarui', 'datetime'),
  field('daring', 'boolean'),
  field('laman', 'text'),
  field('surel', 'text', { label: 'Surel' }),
  field('telepon', 'text'),
  field('foto', 'text'),
  field('letak', 'geo'),
  field('syarat', 'text'),
  field('jadwal', 'json'),
];

/** Rows that are made when they are asked for, as many as wanted. */
class MadeRows implements Source {
  readonly id = `contoh:${crypto.randomUUID()}`;
  readonly #count: number;
  readonly #fields: readonly Field[];
  readonly #row: (index: number) => Row;

  constructor(count: number, fields: readonly Field[], row: (index: number) => Row) {
    this.#count = count;
    this.#fields = fields;
    this.#row = row;
  }

  async capabilities() {
    const empty = await memoryTable([{ a: 1 }]).fields();
    return {
      sort: false,
      search: false,
      group: false,
      distinct: false,
      filters: new Set<never>(),
      accepts: () => false,
      total: empty.length > 0,
      maxPage: 1_000,
    };
  }

  async describe() {
    const info = await memoryTable([]).info();
    return { fields: this.#fields, info: { ...info, title: 'Data contoh', example: true } };
  }

  async page({ offset, limit = 1_000 }: Query): Promise<Page> {
    const end = Math.min(this.#count, offset + Math.min(limit, 1_000));
    const rows = Array.from({ length: Math.max(0, end - offset) }, (_, index) => this.#row(offset + index));
    const next = end < this.#count ? end : undefined;
    return { rows, fields: this.#fields, total: this.#count, totalIsEstimate: false, next };
  }
}

/** A long table of an invented portal. */
export function longTable(count: number): Table {
  const fields = [
    field('nama', 'text', { label: 'Titik' }),
    field('kecamatan', 'text', { label: 'Kecamatan' }),
    field('mbps', 'number', { label: 'Kecepatan', unit: 'Mbps' }),
    field('pengguna', 'number', { label: 'Pengguna' }),
  ];
  const row = (index: number): Row => ({
    _id: index + 1,
    nama: `Titik ${index + 1} (contoh)`,
    kecamatan: `Metro ${['Pusat', 'Timur', 'Barat'][index % 3]}`,
    mbps: (index * 7) % 100,
    pengguna: (index * 37) % 1_000,
  });
  return new Table({ source: new MadeRows(count, fields, row) });
}

/** A wide table of an invented portal. */
export function wideTable(columns: number, count: number): Table {
  const names = Array.from({ length: columns }, (_, index) => `k${index + 1}`);
  const fields = names.map((name, index) =>
    field(name, index === 0 ? 'text' : 'number', { label: index === 0 ? 'Wilayah' : `Indikator ${index}` }),
  );
  const row = (index: number): Row =>
    Object.fromEntries(
      names.map((name, at): [string, Value] => [name, at === 0 ? `Wilayah ${index + 1} (contoh)` : (index * at) % 997]),
    );
  return new Table({ source: new MadeRows(count, fields, row) });
}

/** A page's own drawing of the column of speeds. */
export function speedCell(value: Value | undefined, _row: Row, { name }: Field): Node | undefined {
  if (name !== 'kecepatan_mbps' || typeof value !== 'number') return undefined;
  const meter = document.createElement('meter');
  meter.max = 100;
  meter.value = value;
  meter.textContent = `${value} Mbps`;
  meter.setAttribute('aria-label', `${value} Mbps`);
  return meter;
}

/** Rows of which some are others at every reading. */
class LivingRows extends MadeRows {
  #reads = 0;

  override async page(query: Query): Promise<Page> {
    this.#reads += 1;
    const page = await super.page(query);
    const rows = page.rows.map((row, at) => (at % 4 === this.#reads % 4 ? { ...row, mbps: 20 + this.#reads } : row));
    return { ...page, rows };
  }
}

/** A table of an invented portal where a few speeds are others at every reading. */
export function livingTable(): Table {
  const fields = [
    field('nama', 'text', { label: 'Titik' }),
    field('mbps', 'number', { label: 'Kecepatan', unit: 'Mbps' }),
  ];
  const row = (index: number): Row => ({
    _id: index + 1,
    nama: `Titik ${index + 1} (contoh)`,
    mbps: (index * 7) % 100,
  });
  return new Table({ source: new LivingRows(8, fields, row) });
}
