import { expect } from '@open-wc/testing';
import { memoryTable, type Row } from '@satudata/client';
import type { SatuMap } from '@satudata/widgets/map.js';
import { sandboxAddress } from '../../sandbox-address.js';
import { parts, plain, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';
import { placeMap } from './map-host.js';

type PortalRow = Readonly<Record<string, string | number | boolean>>;

/** Every row of a dataset, as the portal's own API gives it. */
async function rowsOf(dataset: string): Promise<readonly PortalRow[]> {
  const { url } = await sandboxAddress();
  const ask = async <T>(action: string): Promise<T> =>
    ((await (await fetch(`${url}/api/3/action/${action}`)).json()) as { result: T }).result;
  const { resources } = await ask<{ resources: readonly { id: string }[] }>(`package_show?id=${dataset}`);
  const id = resources[0]?.id ?? '';
  return (await ask<{ records: readonly PortalRow[] }>(`datastore_search?limit=32000&resource_id=${id}`)).records;
}

/** People of each kelurahan, added up row by row. */
async function people(): Promise<readonly { kode_kelurahan: string; kelurahan: string; jumlah: number }[]> {
  const sums = new Map<string, { kode_kelurahan: string; kelurahan: string; jumlah: number }>();
  for (const { kode_kelurahan: code, kelurahan, jumlah } of await rowsOf('penduduk-kelurahan')) {
    const sum = sums.get(String(code)) ?? { kode_kelurahan: String(code), kelurahan: String(kelurahan), jumlah: 0 };
    sum.jumlah += Number(jumlah);
    sums.set(String(code), sum);
  }
  return [...sums.values()];
}

/** The fill that lies where the mark of each area is, by the area's name. */
function fills(element: SatuMap): ReadonlyMap<string, string> {
  const paths = parts<SVGPathElement>(element, '.viewport .areas .fill');
  const svg = paths[0]?.ownerSVGElement;
  const box = svg?.getBoundingClientRect();
  return new Map(
    parts(element, '.mark').map((mark) => {
      const spot = mark.getBoundingClientRect();
      const at = new DOMPoint(
        spot.left + spot.width / 2 - (box?.left ?? 0),
        spot.top + spot.height / 2 - (box?.top ?? 0),
      );
      const under = paths.filter((path) => path.isPointInFill(at)).map((path) => [...path.classList].at(-1) ?? '');
      return [mark.getAttribute('aria-label')?.split(', ')[0] ?? '', under.join(' ')];
    }),
  );
}

const cells = (element: SatuMap): ReadonlyMap<string, string> =>
  new Map(
    parts(element, '.list tbody tr').map((row) => [
      plain(row.querySelector('th')?.textContent),
      plain(row.querySelector('td')?.textContent),
    ]),
  );

describe('areas coloured by data', () => {
  before(async function () {
    this.timeout(60_000);
    await sandboxAddress();
  });

  const areas = async () => {
    const { url } = await sandboxAddress();
    return { kind: 'areas', areas: `${url}/dataset/wilayah`, areasWhere: 'tingkat = "kelurahan"' };
  };

  it('have the sum of their rows, kelurahan by kelurahan, and a darker class for a larger one', async () => {
    const { url } = await sandboxAddress();
    const records = await people();
    expect(records).to.have.length(22);
    const element = await placeMap({
      ...(await areas()),
      src: `${url}/dataset/penduduk-kelurahan`,
      value: 'sum(jumlah)',
    });
    await waitUntil(() => parts(element, '.mark').length === 22);
    const number = new Intl.NumberFormat('id-ID');
    expect(Object.fromEntries(cells(element))).to.deep.equal(
      Object.fromEntries(records.map(({ kelurahan, jumlah }) => [kelurahan, number.format(jumlah)])),
    );
    const drawn = fills(element);
    const steps = [...records].sort((a, b) => a.jumlah - b.jumlah).map(({ kelurahan }) => drawn.get(kelurahan) ?? '');
    for (const step of steps) expect(step).to.match(/^q[0-6]$/);
    expect(steps).to.deep.equal([...steps].sort());
    expect(new Set(steps).size).to.equal(5);
  });

  it('have the category of their row, kelurahan by kelurahan', async () => {
    const { url } = await sandboxAddress();
    const records = (await rowsOf('jaringan-fiber-optik')).filter(({ jenis }) => jenis === 'kelurahan');
    expect(records).to.have.length(22);
    const element = await placeMap({
      ...(await areas()),
      src: `${url}/dataset/jaringan-fiber-optik`,
      where: 'jenis = "kelurahan"',
      category: 'tersambung',
    });
    await waitUntil(() => parts(element, '.mark').length === 22);
    const drawn = fills(element);
    const kindOf = (yes: boolean): readonly string[] => [
      ...new Set(
        records.filter((record) => record['tersambung'] === yes).map(({ nama }) => drawn.get(String(nama)) ?? ''),
      ),
    ];
    expect(kindOf(true)).to.deep.equal(['k0']);
    expect(kindOf(false)).to.deep.equal(['k1']);
    expect(said(element, '.legend .amount')).to.deep.equal(['(20)', '(2)']);
  });

  it('tell a join that is wrong: codes of another system, codes moved by one, names that nobody has', async () => {
    const rows = await people();
    const moved = rows.map((row, index) => ({
      kode_kelurahan: row.kode_kelurahan,
      kelurahan: rows[(index + 1) % rows.length]?.kelurahan ?? '',
      jumlah: row.jumlah,
    }));
    const wrong = [
      { rows: moved, says: /^22 kode cocok, tetapi namanya berbeda/ },
      {
        rows: moved.map(({ jumlah, kode_kelurahan }) => ({
          kode: kode_kelurahan.replaceAll('.', ''),
          jumlah,
        })),
        says: /tidak dapat dicocokkan|berbeda sistem/,
      },
      {
        rows: moved.map(({ jumlah }, index) => ({ tempat: `Entah ${index}`, jumlah })),
        says: /tidak dapat dicocokkan/,
      },
    ];
    for (const { rows: given, says } of wrong) {
      const element = await placeMap({
        ...(await areas()),
        table: memoryTable(given as readonly Row[]),
        value: 'sum(jumlah)',
      });
      await waitUntil(() => said(element, '.notes .doubt').length > 0, String(says));
      expect(said(element, '.notes .doubt')[0]).to.match(says);
      element.remove();
    }
  });
});
