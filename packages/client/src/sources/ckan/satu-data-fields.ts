import type { RegionCodes } from '../../model/region-codes.js';
import { isMissing } from '../../typing/missing.js';
import { listOf, objectOf, type Raw } from './loose.js';
import { textOf } from './loose-text.js';

/** What is asked of the metadata of a dataset beyond CKAN's own keys. */
export type SatuDataField = keyof typeof keys;

// Names that portals give to each, in the order they are believed: forms, extras, and the keys of DCAT.
const keys = {
  publisher: ['produsen data', 'produsen', 'nama produsen', 'instansi', 'opd', 'skpd', 'publisher name', 'publisher'],
  custodian: ['walidata', 'wali data', 'nama walidata', 'data steward'],
  created: ['tanggal terbit', 'tanggal publikasi', 'tanggal rilis', 'issued', 'release date'],
  unit: ['satuan', 'satuan data', 'unit', 'unit of measure'],
  frequency: [
    'frekuensi',
    'frekuensi pemutakhiran',
    'frekuensi penerbitan',
    'frekuensi data',
    'jadwal pemutakhiran',
    'update frequency',
    'frequency',
    'accrual periodicity',
  ],
  coverage: [
    'cakupan',
    'cakupan wilayah',
    'cakupan spasial',
    'wilayah',
    'spatial text',
    'geographic coverage',
    'spatial coverage',
  ],
  period: ['periode', 'periode data', 'cakupan waktu', 'rentang waktu', 'tahun data', 'tahun', 'temporal coverage'],
  from: ['dimensi dataset awal', 'tahun awal', 'temporal start'],
  until: ['dimensi dataset akhir', 'tahun akhir', 'temporal end'],
  contact: ['kontak', 'email kontak', 'kontak email', 'contact email', 'contact'],
  licence: ['lisensi', 'license', 'licence'],
  concept: ['konsep'],
  definition: ['definisi'],
  measure: ['ukuran'],
  classification: ['klasifikasi', 'nama klasifikasi'],
  kemendagri: ['kode kemendagri', 'kemendagri kode', 'kode wilayah kemendagri', 'kemendagri kode kabupaten kota'],
  bps: ['kode bps', 'bps kode', 'kode wilayah bps', 'bps kode kabupaten kota', 'domain bps'],
  region: ['kode wilayah', 'kode daerah'],
} as const;

/** Reads the metadata of a dataset by what it means, whatever form, extras or dialect it came in. */
export function satuDataFields(raw: Raw): (field: SatuDataField) => string | undefined {
  const said = new Map<string, string>();
  const extras = listOf(raw['extras']).map((extra) => [textOf(extra['key']), extra['value']] as const);
  for (const [key, value] of [...Object.entries(raw), ...extras]) {
    const text = told(value);
    const name = key
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim();
    // What the form of the portal says comes before its extras.
    if (text !== undefined && !said.has(name)) said.set(name, text);
  }
  return (field) => keys[field].map((name) => said.get(name)).find((text) => text !== undefined);
}

/** The codes of the area that a dataset is about. A code with points is Kemendagri's; one without may be either's. */
export function regionOf(field: (name: SatuDataField) => string | undefined): RegionCodes | undefined {
  const code = field('region');
  const pointed = code?.includes('.') === true;
  const kemendagri = field('kemendagri') ?? (pointed ? code : undefined);
  const bps = field('bps');
  const unstated = pointed ? undefined : code;
  return (kemendagri ?? bps ?? unstated) === undefined ? undefined : { kemendagri, bps, unstated };
}

/** The time that a dataset is about: as it says, or from its first year to its last. */
export function periodOf(field: (name: SatuDataField) => string | undefined): string | undefined {
  const [from, until] = [field('from'), field('until')];
  return (
    field('period') ??
    (from === undefined || until === undefined || from === until ? (from ?? until) : `${from}–${until}`)
  );
}

// Forms give lists, texts by language, and objects; JSON among the extras is the same as text.
function told(value: unknown): string | undefined {
  const known = typeof value === 'string' && /^\s*[[{]\s*["{[]/.test(value) ? parsed(value) : value;
  const text = Array.isArray(known)
    ? known.flatMap((each) => told(each) ?? []).join(', ')
    : objectText(objectOf(known)) || textOf(known);
  return isMissing(text) ? undefined : text.trim();
}

// Keys of DCAT: a person, a time, a place.
function objectText(object: Raw): string {
  const { start, end } = object;
  const named = ['name', 'text', 'email', 'uri'].map((key) => textOf(object[key])).find(Boolean);
  return [textOf(start), textOf(end)].filter(Boolean).join('–') || (named ?? '');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
