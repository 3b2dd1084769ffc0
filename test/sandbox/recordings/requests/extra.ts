import { type Ask, type Asks, action, get, query } from '../ask.js';
import type { RecordedIds } from '../ids.js';

/** Cases of `extra`. */
export function extraRequests(ids: RecordedIds): Asks {
  const search = (body: object): Ask => action('datastore_search', body);
  const onTypes = (body: object = {}): Ask => search({ resource_id: ids.types, ...body });
  const onRows = (body: object = {}): Ask => search({ resource_id: ids.rows, ...body });
  return {
    'locale id nf': get('/id/api/3/action/package_show?id=nope'),
    'locale id validation': get(`/id/api/3/action/datastore_search?resource_id=${ids.rows}&limit=x`),
    'ds resource_id & id': onRows({ id: 'x' }),
    'ds limit string': onRows({ limit: '1', fields: ['_id'] }),
    'ds limit float': onRows({ limit: 1.5 }),
    'ds limit null': onRows({ limit: null, fields: ['_id'] }),
    'ds limit empty GET': get(`/api/3/action/datastore_search?resource_id=${ids.rows}&limit=&fields=_id`),
    'ds include_total str': query('datastore_search', { resource_id: ids.rows, limit: 0, include_total: 'false' }),
    'ds distinct str': query('datastore_search', {
      resource_id: ids.rows,
      limit: 2,
      distinct: 'true',
      fields: 'tahun',
      sort: 'tahun',
    }),
    'ds filter text int': onRows({ filters: { kecamatan: 1 }, limit: 1, fields: ['_id'] }),
    'ds filter int str': onRows({ filters: { tahun: '2018' }, limit: 1, fields: ['_id'] }),
    'ds filter bool': onTypes({ filters: { b: true }, fields: ['_id'] }),
    'ds filter ts': onTypes({ filters: { ts: { gte: '2024-01-01' } }, fields: ['_id', 'ts'] }),
    'ds filter array eq': onTypes({ filters: { iarr: { eq: [1, 2] } }, fields: ['_id'] }),
    'ds filter $$': onTypes({ filters: { $$x: 1 } }),
    'ds filter _full_text': onTypes({ filters: { _full_text: 'a' } }),
    'ds fields _full_text': onTypes({ fields: ['_full_text'] }),
    'ds fields dup': onRows({ fields: ['_id', '_id'], limit: 1 }),
    'ds sort dup+rank': onTypes({ q: 'tolstoy', sort: 'rank desc' }),
    'ds sort bad dir': onRows({ sort: 'tahun up' }),
    'ds sort empty': onRows({ sort: '', fields: ['_id'], limit: 1 }),
    'ds q number': onRows({ q: 5, fields: ['_id'], limit: 1 }),
    'ds q json list': onRows({ q: '["a"]', fields: ['_id'], limit: 1 }),
    'ds plain str': onTypes({ plain: 'false', q: 'tol:*', fields: ['_id', 't'] }),
    'ds filters on alias': search({ resource_id: 'semua_tipe', filters: { _id: 1 }, fields: ['_id'] }),
    'locale id list': get('/id/api/3/action/license_list'),
    'deleted anon': query('package_show', { id: ids.deletedName }),
    'deleted sysadmin': { ...query('package_show', { id: ids.deletedName }), asAdmin: true },
    'deleted res anon': query('resource_show', { id: ids.deletedFile }),
    'draft anon': query('package_show', { id: ids.draft }),
    'draft in search': action('package_search', { fq: `id:${ids.draft}` }),
    'search q fielded': action('package_search', { q: 'name:inflasi-bulanan', fl: 'name' }),
    'search rows 0': action('package_search', { rows: 0 }),
    'search rows empty': query('package_search', { rows: '' }),
    'search empty facet.field': action('package_search', { 'facet.field': [], rows: 0 }),
    'search ext_': action('package_search', { ext_bbox: '1,2,3,4', rows: 0 }),
    'search extras': action('package_search', { extras: { ext_x: 1 }, rows: 0 }),
    'search facet.limit neg': action('package_search', { 'facet.field': ['tags'], 'facet.limit': -1, rows: 0 }),
    'search facet.mincount': action('package_search', { 'facet.field': ['tags'], 'facet.mincount': 2, rows: 0 }),
    'search wt': action('package_search', { wt: 'json', rows: 0 }),
    'ds filter array col': onTypes({ filters: { iarr: [1, 2] }, fields: ['_id'] }),
    'util dataset ac': get('/api/2/util/dataset/autocomplete?incomplete=pus'),
    'util tag ac': get('/api/2/util/tag/autocomplete?incomplete=kes'),
    i18n: get('/api/i18n/zz'),
    'dataset html accept json': { path: '/dataset/inflasi-bulanan', headers: { accept: 'application/json' } },
    'dump sort multi': get(`/datastore/dump/${ids.rows}?sort=tahun%20desc,kecamatan&limit=3`),
    'dump q': get(`/datastore/dump/${ids.rows}?q=01&limit=2`),
  };
}
