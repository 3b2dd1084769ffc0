/** A licence as CKAN lists it; its yes and no are the texts "True" and "False". */
export interface License {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly approved: boolean;
  readonly generic: boolean;
  readonly content: boolean;
  readonly data: boolean;
}

function license(id: string, title: string, url: string, marks: string): License {
  const has = (mark: string): boolean => marks.includes(mark);
  return { id, title, url, approved: has('a'), generic: has('g'), content: has('c'), data: has('d') };
}

/** The licences of a CKAN site that has not changed them. Marks: a approved as open, g generic, c for content, d for data. */
export const licenses: readonly License[] = [
  license('notspecified', 'License not specified', '', 'g'),
  license(
    'odc-pddl',
    'Open Data Commons Public Domain Dedication and License (PDDL)',
    'http://www.opendefinition.org/licenses/odc-pddl',
    'ad',
  ),
  license(
    'odc-odbl',
    'Open Data Commons Open Database License (ODbL)',
    'http://www.opendefinition.org/licenses/odc-odbl',
    'ad',
  ),
  license('odc-by', 'Open Data Commons Attribution License', 'http://www.opendefinition.org/licenses/odc-by', 'ad'),
  license('cc-zero', 'Creative Commons CCZero', 'http://www.opendefinition.org/licenses/cc-zero', 'acd'),
  license('cc-by', 'Creative Commons Attribution', 'http://www.opendefinition.org/licenses/cc-by', 'a'),
  license(
    'cc-by-sa',
    'Creative Commons Attribution Share-Alike',
    'http://www.opendefinition.org/licenses/cc-by-sa',
    'ac',
  ),
  license('gfdl', 'GNU Free Documentation License', 'http://www.opendefinition.org/licenses/gfdl', 'ac'),
  license('other-open', 'Other (Open)', '', 'agc'),
  license('other-pd', 'Other (Public Domain)', '', 'agc'),
  license('other-at', 'Other (Attribution)', '', 'agc'),
  license(
    'uk-ogl',
    'UK Open Government Licence (OGL)',
    'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    'ac',
  ),
  license('cc-nc', 'Creative Commons Non-Commercial (Any)', 'http://creativecommons.org/licenses/by-nc/2.0/', ''),
  license('other-nc', 'Other (Non-Commercial)', '', 'g'),
  license('other-closed', 'Other (Not Open)', '', 'g'),
];

const byId = new Map(licenses.map((one) => [one.id, one]));

/** A licence by id. */
export function findLicense(id: string): License | undefined {
  return byId.get(id);
}

/** What Indonesian pages of CKAN call licences; others have no translation. */
const indonesian: Readonly<Record<string, string>> = {
  'Other (Open)': 'Lainnya (Open)',
  'Other (Public Domain)': 'Lainnya (Domain Publik)',
  'Other (Attribution)': 'Lainnya (Attribution)',
  'Other (Non-Commercial)': 'Lainnya (Non-Commercial)',
  'Other (Not Open)': 'Lainnya (Not Open)',
};

/** A licence as the action API shows it in a language. */
export function licenseView(one: License, locale = 'en'): Record<string, string> {
  const text = (value: boolean): string => (value ? 'True' : 'False');
  return {
    domain_content: text(one.content),
    id: one.id,
    domain_data: text(one.data),
    domain_software: 'False',
    family: '',
    is_generic: text(one.generic),
    od_conformance: one.approved ? 'approved' : 'not reviewed',
    osd_conformance: 'not reviewed',
    maintainer: '',
    status: 'active',
    url: one.url,
    title: (locale === 'id' ? indonesian[one.title] : undefined) ?? one.title,
  };
}
