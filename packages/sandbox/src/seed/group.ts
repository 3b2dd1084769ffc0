/** An organization or group of the seed. */
export interface SeedGroup {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly isOrganization: boolean;
}

function organization(name: string, title: string, description: string): SeedGroup {
  return { name, title: `${title} (contoh)`, description: `${description} Organisasi contoh.`, isOrganization: true };
}

function group(name: string, title: string, description: string): SeedGroup {
  return { name, title, description, isOrganization: false };
}

/** Diskominfo is the walidata; the others produce data. */
export const organizations: readonly SeedGroup[] = [
  organization('diskominfo', 'Diskominfo Kota Metro', 'Walidata Kota Metro.'),
  organization('bappeda', 'Bappeda Kota Metro', 'Perencanaan pembangunan daerah.'),
  organization('disdukcapil', 'Disdukcapil Kota Metro', 'Kependudukan dan pencatatan sipil.'),
  organization('dinas-kesehatan', 'Dinas Kesehatan Kota Metro', 'Layanan kesehatan.'),
  organization('dinas-pendidikan', 'Dinas Pendidikan Kota Metro', 'Layanan pendidikan.'),
];

/** Topics. */
export const groups: readonly SeedGroup[] = [
  group('infrastruktur-digital', 'Infrastruktur digital', 'Jaringan dan layanan internet.'),
  group('kependudukan', 'Kependudukan', 'Penduduk dan wilayahnya.'),
  group('kewilayahan', 'Kewilayahan', 'Wilayah dan kodenya.'),
  group('kesehatan', 'Kesehatan', 'Layanan kesehatan.'),
];
