import { host } from '../../client/http-server.js';
import { hotspots } from './hotspots.js';

/** An API of its own, in the ways that such APIs page. */
export async function jsonApi() {
  return host(({ pathname, searchParams }, _, sent) => {
    const number = (name: string): number => Number(searchParams.get(name));
    const part = (from: number, size: number) => hotspots.slice(from, from + size);
    if (pathname === '/semua') return { body: { api_status: 1, api_message: 'success', data: hotspots } };
    if (pathname === '/halaman') {
      const [page, size] = [number('page'), number('per_page')];
      const more = page * size < hotspots.length;
      return { body: { data: { data: part((page - 1) * size, size) }, pagination: { has_next: more } } };
    }
    if (pathname === '/lewat')
      return { body: { rows: part(number('skip'), number('limit')), count: String(hotspots.length) } };
    if (pathname === '/kirim') {
      const { page, limit, kategori } = JSON.parse(sent);
      if (kategori !== 'wifi') return { status: 422, body: {} };
      return { body: { results: part(page * limit, limit), total_count: hotspots.length } };
    }
    const [, start, end] = /^\/json\/wifi\/(\d+)\/(\d+)$/.exec(pathname) ?? [];
    if (start === undefined) return { status: 404, body: {} };
    return { body: { wifi: { row: hotspots.slice(Number(start) - 1, Number(end)) } } };
  });
}
