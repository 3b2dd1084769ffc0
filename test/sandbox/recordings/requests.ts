import { recorded } from './portal.js';

/** How a recorded answer is asked for again. */
export type Ask =
  | { readonly get: string }
  | { readonly post: string; readonly body: unknown }
  | { readonly raw: string; readonly init: RequestInit };

const { types, kecamatan, empty, hidden, hiddenDataset } = recorded;
const search = (body: object): Ask => ({ post: '/api/3/action/datastore_search', body });
const onTypes = (body: object = {}): Ask => search({ resource_id: types, ...body });
const onRows = (body: object = {}): Ask => search({ resource_id: kecamatan, ...body });
const action = (name: string, body: object = {}): Ask => ({ post: `/api/3/action/${name}`, body });
const get = (path: string): Ask => ({ get: path });

/** Cases of `datastore-2.12.json` whose request is clear from name and answer. */
export const datastoreRequests: Readonly<Record<string, Ask>> = {
  'ds types objects': onTypes(),
  'ds types lists': onTypes({ records_format: 'lists' }),
  'ds types csv': onTypes({ records_format: 'csv' }),
  'ds empty': search({ resource_id: empty }),
  'ds empty csv': search({ resource_id: empty, records_format: 'csv' }),
  'ds filters leak': onRows({ filters: { tahun: 2018 }, limit: 1 }),
  'ds filters multi leak': onRows({ filters: { tahun: [2018, 2019], kecamatan: 'Kec 01' }, limit: 1 }),
  'ds GET basics': get(
    `/api/3/action/datastore_search?resource_id=${kecamatan}&limit=1&filters=${encodeURIComponent('{"tahun":2019}')}&fields=kecamatan,tahun&sort=tahun%20desc`,
  ),
  'ds GET fields repeated': get(
    `/api/3/action/datastore_search?resource_id=${kecamatan}&limit=1&fields=kecamatan&fields=tahun&sort=tahun%20desc&sort=kecamatan`,
  ),
  'ds unknown param': onRows({ foo: 1 }),
  'ds GET cachebuster': get(`/api/3/action/datastore_search?resource_id=${kecamatan}&_=1`),
  'ds no resource id': search({}),
  'ds not found': search({ resource_id: 'nope' }),
  'ds private anon': search({ resource_id: hidden }),
  'ds alias': search({ resource_id: 'semua_tipe', limit: 0 }),
  'ds limit bad': onRows({ limit: 'x' }),
  'ds limit neg': onRows({ limit: -1 }),
  'ds limit big': onRows({ limit: 99999, offset: 249, fields: ['_id'] }),
  'ds offset bad': onRows({ offset: 'x' }),
  'ds offset neg': onRows({ offset: -1 }),
  'ds sort bad': onRows({ sort: 'nope desc' }),
  'ds field bad': onRows({ fields: ['nope'] }),
  'ds fields dict': onRows({ fields: [{ id: 'bad' }] }),
  'ds filter bad col': onRows({ filters: { nope: 1 } }),
  'ds filter not dict': onRows({ filters: 'abc' }),
  'ds filter number': onRows({ filters: 5 }),
  'ds filter bad op': onRows({ filters: { tahun: { ne: 2018 } } }),
  'ds filter $not': onRows({ filters: { $not: [{ tahun: 2018 }] } }),
  'ds filter empty list': onRows({ filters: { tahun: [] }, limit: 2 }),
  'ds filter null': onTypes({ filters: { t: null }, fields: ['_id', 't'] }),
  'ds filter null int': onTypes({ filters: { i4: null }, fields: ['_id', 'i4'] }),
  'ds range': onRows({
    filters: { tahun: { gte: 2019, lt: 2020 }, kecamatan: ['Kec 01', 'Kec 02'] },
    fields: ['_id', 'kecamatan', 'tahun'],
  }),
  'ds $or': onRows({ filters: { $or: [{ _id: 1 }, { _id: { gt: 249 } }] }, fields: ['_id'] }),
  'ds filters list': onRows({ filters: [{ _id: 1 }, { _id: 2 }], fields: ['_id'] }),
  'ds next_page': onRows({ include_next_page: true, limit: 2, fields: ['_id'] }),
  'ds next_page cont': onRows({ include_next_page: true, limit: 2, fields: ['_id'], filters: { _id: { gt: 248 } } }),
  'ds next_page last': onRows({ include_next_page: true, limit: 2, fields: ['_id'], filters: { _id: { gt: 250 } } }),
  'ds next_page sorted': onRows({ include_next_page: true, limit: 2, fields: ['_id'], sort: 'tahun' }),
  'ds q': onTypes({ q: 'tolstoy', fields: ['_id', 't'] }),
  'ds q allfields': onTypes({ q: 'tolstoy' }),
  'ds q rank field': onTypes({ q: 'tolstoy', fields: ['_id', 'rank'] }),
  'ds q dict': onTypes({ q: { t: 'tolstoy' }, fields: ['_id', 'rank t'] }),
  'ds q dict str GET': get(
    `/api/3/action/datastore_search?resource_id=${types}&fields=_id&q=${encodeURIComponent('{"t": "tolstoy"}')}`,
  ),
  'ds q dict bad': onTypes({ q: { nope: 'x' } }),
  'ds q dict list': onTypes({ q: { t: ['x'] } }),
  'ds full_text': onTypes({ full_text: 'tolstoy', fields: ['_id', 't'] }),
  'ds q empty': onRows({ q: '', limit: 1 }),
  'ds distinct sort': onRows({ distinct: true, fields: ['tahun'], sort: 'tahun desc', limit: 2 }),
  'ds include_total false': onRows({ include_total: false, limit: 1 }),
  'ds total_estimation': onRows({ total_estimation_threshold: 10, limit: 1 }),
  'ds records_format bad': onRows({ records_format: 'xml' }),
  'ds records_format empty': onRows({ records_format: '', limit: 1 }),
  'ds fields empty': onRows({ fields: [], limit: 1 }),
  'ds fields quoted': onTypes({ fields: '"Kolom.titik", UPPER', limit: 1 }),
  'ds fields case': onTypes({ fields: ['upper'] }),
  'ds sort nulls': onTypes({ sort: 'i4 desc nulls last', fields: ['_id', 'i4'] }),
  'ds sort quoted': onTypes({ sort: '"Kolom.titik" desc', fields: ['_id'] }),
  'ds info notfound': action('datastore_info', { id: 'nope' }),
  'ds info private': action('datastore_info', { id: hidden }),
  'ds info none': action('datastore_info'),
};

/** Cases of `extra-2.12.json`. */
export const extraRequests: Readonly<Record<string, Ask>> = {
  'locale id nf': get('/id/api/3/action/package_show?id=nope'),
  'locale id validation': get(`/id/api/3/action/datastore_search?resource_id=${kecamatan}&limit=x`),
  'ds resource_id & id': onRows({ id: 'x' }),
  'ds limit string': onRows({ limit: '1', fields: ['_id'] }),
  'ds limit float': onRows({ limit: 1.5 }),
  'ds limit null': onRows({ limit: null, fields: ['_id'] }),
  'ds limit empty GET': get(`/api/3/action/datastore_search?resource_id=${kecamatan}&limit=&fields=_id`),
  'ds include_total str': onRows({ include_total: 'false', limit: 0 }),
  'ds distinct str': onRows({ distinct: 'true', fields: ['tahun'], sort: 'tahun', limit: 2 }),
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
  'ds q json list': get(
    `/api/3/action/datastore_search?resource_id=${kecamatan}&limit=1&fields=_id&q=${encodeURIComponent('["a"]')}`,
  ),
  'ds plain str': onTypes({ plain: 'false', q: 'tol:*', fields: ['_id', 't'] }),
  'ds filters on alias': search({ resource_id: 'semua_tipe', filters: { _id: 1 }, fields: ['_id'] }),
};

/** Cases of `sql-dump-2.12.json` that are files. */
export const dumpRequests: Readonly<Record<string, Ask>> = {
  'dump csv': get(`/datastore/dump/${types}`),
  'dump csv bom': get(`/datastore/dump/${empty}?bom=true`),
  'dump json': get(`/datastore/dump/${kecamatan}?format=json&fields=kecamatan,tahun&limit=2`),
  'dump tsv': get(`/datastore/dump/${kecamatan}?format=tsv&limit=1`),
  'dump xml': get(`/datastore/dump/${types}?format=xml&limit=1`),
  'dump json empty': get(`/datastore/dump/${empty}?format=json`),
  'dump alias': get('/datastore/dump/semua_tipe?limit=1&fields=_id'),
  'dump filters': get(
    `/datastore/dump/${kecamatan}?filters=${encodeURIComponent('{"tahun":2022}')}&fields=_id,tahun&sort=_id%20desc&limit=2`,
  ),
};

/** Cases of `envelope-errors-2.12.json`. */
export const errorRequests: Readonly<Record<string, Ask>> = {
  'api root': get('/api'),
  'api 3': get('/api/3'),
  'unknown action': get('/api/3/action/nope'),
  'GET side effect': get('/api/3/action/package_create?name=x'),
  'POST bad json': { raw: '/api/3/action/package_show', init: json('{') },
  'POST array json': { raw: '/api/3/action/package_show', init: json('[1]') },
  'POST string json': { raw: '/api/3/action/package_show', init: json('"x"') },
  'POST empty': { raw: '/api/3/action/package_show', init: { method: 'POST' } },
  'jsonp error': get('/api/3/action/package_show?id=nope&callback=cb'),
  jsonp: get('/api/3/action/site_read?callback=cb'),
  'pkg show nf': get('/api/3/action/package_show?id=nope'),
  'pkg show noid': action('package_show'),
  'pkg private': get(`/api/3/action/package_show?id=${hiddenDataset}`),
  'res show nf': get('/api/3/action/resource_show?id=nope'),
  'res show noid': action('resource_show'),
  'org show nf': get('/api/3/action/organization_show?id=nope'),
  'org show of group': get('/api/3/action/organization_show?id=kesehatan'),
  'group show nf': get('/api/3/action/group_show?id=nope'),
  'tag show nf': get('/api/3/action/tag_show?id=nope'),
  'tag_list vocab nf': get('/api/3/action/tag_list?vocabulary_id=nope'),
  'vocab nf': get('/api/3/action/vocabulary_show?id=nope'),
  'vocab noid': get('/api/3/action/vocabulary_show'),
  'help_show nf': get('/api/3/action/help_show?name=nope'),
  'help_show none': get('/api/3/action/help_show'),
  site_read: get('/api/3/action/site_read'),
  'search weird': action('package_search', { weird: 1 }),
  'search bad sort': action('package_search', { sort: 'name' }),
  'search bad rows': action('package_search', { rows: 'x' }),
  'search neg rows': action('package_search', { rows: -1 }),
  'search neg start': action('package_search', { start: -1 }),
  'search facet.field str': get('/api/3/action/package_search?facet.field=tags'),
  'search facet.field num': action('package_search', { 'facet.field': 5 }),
  'search facet list int': action('package_search', { 'facet.field': [1] }),
  'search localparams': action('package_search', { q: '{!lucene}x' }),
  'search bad bool': get('/api/3/action/package_search?include_private=maybe'),
  'search fq_list single GET': get('/api/3/action/package_search?fq_list=tags:wifi'),
  'search fq_list POST str': action('package_search', { fq_list: 'tags:wifi' }),
  'res search noq': get('/api/3/action/resource_search'),
  'res search bad': get('/api/3/action/resource_search?query=nope'),
  'res search badfield': get('/api/3/action/resource_search?query=nope:x'),
  'group_list bad sort': get('/api/3/action/group_list?sort=foo'),
  'group_list bad dir': get('/api/3/action/group_list?sort=name%20up'),
  'group_list two sorts': get('/api/3/action/group_list?sort=name,title'),
  'group_list bad limit': get('/api/3/action/group_list?limit=x'),
  'org_list neg offset': get('/api/3/action/organization_list?offset=-1'),
  'group_list bad bool': get('/api/3/action/group_list?all_fields=maybe'),
  'autocomplete noq': get('/api/3/action/package_autocomplete'),
  'org autocomplete noq': get('/api/3/action/organization_autocomplete'),
};

function json(body: string): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body };
}
