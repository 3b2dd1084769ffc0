import type { Measured } from '../../packages/tools/src/bench.js';
import { built, timed } from './built.js';
import { wirePage } from './wifi-page.js';

type Envelope = typeof import('../../packages/client/src/sources/ckan/envelope.js');
type Wire = typeof import('../../packages/client/src/sources/ckan/wire.js');
type Rows = typeof import('../../packages/client/src/sources/ckan/rows.js');

/** Text of an answer to rows of a page, against `JSON.parse` of the same text. */
export async function measure(): Promise<readonly Measured[]> {
  const { resultOf } = await built<Envelope>('sources/ckan/envelope.js');
  const { wireRows } = await built<Wire>('sources/ckan/wire.js');
  const { pageOf } = await built<Rows>('sources/ckan/rows.js');
  const url = 'https://data.example/';
  const page = async (text: string) => {
    const reply = { ok: true, status: 200, text, url, retryAfter: undefined };
    const result = await resultOf(reply, { fields: [] }, 'exact');
    return pageOf(wireRows(result, url), { limit: 1_000, offset: 0, searched: false }, 'exact', url);
  };
  const ratios = async (texts: readonly string[]): Promise<number[]> => {
    const rounds: number[] = [];
    for (let round = 0; round < 900; round += 1) {
      const text = texts[round % texts.length] ?? '';
      const floor = await timed(() => JSON.parse(text));
      const ours = await timed(() => page(text));
      // The engine compiles what runs often; its first rounds are those of another program.
      if (round >= 300) rounds.push(ours / floor);
      // The faster reader of long pages comes while other things are done.
      else if (round < 3) await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return rounds;
  };
  const text = wirePage(0, 1_000, 1_000);
  const about = (what: string): string => `${what}, against JSON.parse of the same text`;
  const one = await ratios([text]);
  const floats = await ratios([text.replaceAll('"numeric"', '"float8"').replaceAll('-5.', '-5.1234567890')]);
  const long = await ratios([text.replaceAll('-5.', '-5.1234567890')]);
  const several = await ratios(['a', 'b', 'c', 'd'].map((end) => text.replace(/"id":"(\w+)"/g, `"id":"$1_${end}"`)));
  return [
    {
      name: 'parse and check a page',
      about: about('1,000 rows of 10 columns, 3 of them numeric'),
      unit: '×',
      rounds: one,
    },
    {
      name: 'the same, coordinates of 16 digits in float8',
      about: about('no digit can be lost'),
      unit: '×',
      rounds: floats,
    },
    { name: 'the same, coordinates of 16 digits in numeric', about: about('each is checked'), unit: '×', rounds: long },
    {
      name: 'the same, of four tables in turn',
      about: about('their rows have different forms'),
      unit: '×',
      rounds: several,
    },
  ];
}
