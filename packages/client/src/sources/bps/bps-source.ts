import { SatuError } from '../../errors/satu-error.js';
import type { MemorySource } from '../memory.js';
import type { Source } from '../source.js';
import { answersOf, type SourceOptions, withLane } from '../source-options.js';
import { WholeSource } from '../whole-source.js';
import { cubeTable } from './cube-table.js';
import { districtTable } from './district-table.js';
import { refuseKey, withoutKey } from './key.js';
import { listSource } from './list-source.js';

const cube = /\/list\/model\/data\//;
const districts = /\/datasource\/simdasi\/.*\/id_tabel\//;

/**
 * Data of BPS WebAPI, by the address of its API. A cube (`…/v1/api/list/model/data/lang/ind/domain/1872/var/417/th/124/`) gives its cells as rows `kode`,
 * `wilayah`, `kelompok`, `tahun`, `periode`, `nilai`; a table of districts (SIMDASI) a row for each; a list its entries. The key belongs to a relay: an
 * address with a key throws `invalid-config` in a browser. Throws `unsupported` for what holds no rows: publications, and tables written in HTML.
 */
export function bpsSource(address: string | URL, told: SourceOptions = {}): Source {
  const options = withLane(told);
  const url = new URL(address);
  refuseKey(url, options);
  const id = `bps:${withoutKey(`${url.origin}${url.pathname}`)}`;
  const whole = (load: (signal: AbortSignal) => Promise<MemorySource>): Source =>
    new WholeSource(id, answersOf(options), load);
  if (cube.test(url.pathname)) return whole((signal) => cubeTable(url.href, id, options, signal));
  if (districts.test(url.pathname)) return whole((signal) => districtTable(url.href, id, options, signal));
  if (/\/(list|domain)\//.test(url.pathname)) return listSource(url, id, options);
  throw new SatuError('unsupported', 'This answer of BPS holds no rows', {
    url: withoutKey(url),
    hint: 'Paste the address of a list, of a cube (list/model/data) or of a table of SIMDASI.',
  });
}
