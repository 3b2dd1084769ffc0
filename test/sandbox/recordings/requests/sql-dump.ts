import { type Ask, type Asks, action, get, query } from '../ask.js';
import type { RecordedIds } from '../ids.js';

const sql = (text: string): Ask => action('datastore_search_sql', { sql: text });

/** Cases of `sql-dump`. */
export function sqlDumpRequests(ids: RecordedIds): Asks {
  return {
    'dump csv': get(`/datastore/dump/${ids.types}`),
    'dump csv bom': get(`/datastore/dump/${ids.empty}?bom=true`),
    'dump json': get(`/datastore/dump/${ids.rows}?format=json&fields=kecamatan,tahun&limit=2`),
    'dump tsv': get(`/datastore/dump/${ids.rows}?format=tsv&limit=1`),
    'dump xml': get(`/datastore/dump/${ids.types}?format=xml&limit=1`),
    'dump json empty': get(`/datastore/dump/${ids.empty}?format=json`),
    'dump alias': get('/datastore/dump/semua_tipe?limit=1&fields=_id'),
    'dump filters': get(
      `/datastore/dump/${ids.rows}?filters=${encodeURIComponent('{"tahun":{"gte":2022}}')}&fields=_id,tahun&sort=_id%20desc&limit=2`,
    ),
    'dump bad format': get(`/datastore/dump/${ids.rows}?format=pdf`),
    'dump bad limit': get(`/datastore/dump/${ids.rows}?limit=x`),
    'dump neg limit': get(`/datastore/dump/${ids.rows}?limit=-1`),
    'dump 404': get('/datastore/dump/nope'),
    'dump private': get(`/datastore/dump/${ids.hidden}`),
    'dump bad field': get(`/datastore/dump/${ids.rows}?fields=nope`),
    'dump cors': { path: `/datastore/dump/${ids.empty}`, headers: { origin: 'http://example.com' } },
    'sql types': sql(`SELECT * FROM "${ids.types}"`),
    'sql nan-free': sql(`SELECT i8,n,f8,f4,b,ts,tstz,d,tm,j,jb,arr,by,u,iv FROM "${ids.types}" WHERE _id=1`),
    'sql nan numeric': sql(`SELECT n FROM "${ids.types}" WHERE _id=2`),
    'sql nan float': sql(`SELECT f8 FROM "${ids.types}" WHERE _id=2`),
    'sql GET': query('datastore_search_sql', { sql: `SELECT count(*) AS n FROM "${ids.rows}"` }),
    'sql noalias dup': sql(`SELECT tahun, tahun FROM "${ids.rows}" LIMIT 1`),
    'sql two stmts': sql('SELECT 1; SELECT 2'),
    'sql syntax': sql('SELECT ** FROM foobar'),
    'sql missing table': sql('SELECT * FROM foobar'),
    'sql missing col': sql(`SELECT nope FROM "${ids.rows}"`),
    'sql pg table': sql('SELECT * FROM pg_tables'),
    'sql bad fn': sql('SELECT pg_sleep(1)'),
    'sql private': sql(`SELECT * FROM "${ids.hidden}"`),
    'sql none': action('datastore_search_sql'),
    'sql write': sql(`DELETE FROM "${ids.rows}"`),
    'sql div0': sql('SELECT 1/0'),
    'sql group': sql(`SELECT tahun, sum(jumlah) AS total FROM "${ids.rows}" GROUP BY tahun ORDER BY tahun`),
    'sql union': sql(`SELECT tahun FROM "${ids.rows}" WHERE tahun=2018 UNION SELECT 1`),
  };
}
