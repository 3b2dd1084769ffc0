import { host } from '../../client/http-server.js';
import { holds, hotspots } from './hotspots.js';

const rows = hotspots.map(({ aktif: _, ...row }) => ({
  ...row,
  bps_kode_kecamatan: 3_273_141,
  longitude: row['id'] === 4 ? 'Unknown Type: float' : '107.6',
  latitude: row['id'] === 4 ? 'Unknown Type: float' : '-6.9',
  satuan: 'TITIK',
}));

/** A West-Java platform in its dialects: values of `where` are lists of texts, the city tells whether there is more, the province does not. */
export async function bigdataPlatform() {
  const platform = await host(({ pathname, searchParams }) => {
    const number = (name: string): number => Number(searchParams.get(name));
    const where: Record<string, unknown> = JSON.parse(searchParams.get('where') ?? '{}');
    for (const values of Object.values(where))
      if (!Array.isArray(values) || !values.every((value) => typeof value === 'string'))
        return { status: 500, body: { message: 'where' } };
    const found = rows
      .filter((row) =>
        Object.entries(where).every(
          ([name, values]) => Array.isArray(values) && values.includes(String(row[name as keyof typeof row] ?? null)),
        ),
      )
      .filter(holds(searchParams.get('search') ?? ''));
    const [page, size] = [number('page'), number('per_page')];
    const part = found.slice((page - 1) * size, page * size);
    switch (pathname) {
      case '/api-backend/bigdata/diskominfo/od_15_titik_wifi':
        return {
          body: {
            error: 0,
            message: 'Get data successfull',
            data: found.slice(number('skip'), number('skip') + number('limit')),
          },
        };
      case '/api/bigdata/diskominfo//ttk_wf':
        return {
          body: {
            data: part,
            pagination: { has_next: page * size < found.length, total_page: Math.ceil(found.length / size) },
            metadata_filter: [{ key: 'tahun' }],
          },
        };
      case '/api/bigdata/titik-wifi':
        return { body: { data: part } };
      default:
        return { status: 404, body: { message: 'Not Found' } };
    }
  });
  return {
    ...platform,
    province: `${platform.base}/api-backend/bigdata/diskominfo/od_15_titik_wifi`,
    city: `${platform.base}/api/bigdata/diskominfo//ttk_wf`,
    variant: `${platform.base}/api/bigdata/titik-wifi`,
  };
}
