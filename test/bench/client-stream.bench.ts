import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Measured } from '../../packages/tools/src/bench.js';
import { built, heapMB } from './built.js';

type Client = typeof import('@satudata/client');
type AnyTable = Awaited<ReturnType<Client['open']>>;

const total = 100_000;

/** How much more memory is in use late in a long reading than early in it, over real HTTP. */
export async function measure(): Promise<readonly Measured[]> {
  const { createClient, open } = await built<Client>('index.js');
  const program = fileURLToPath(new URL('portal-server.ts', import.meta.url));
  const server = spawn(process.execPath, ['--import', 'tsx', program, String(total)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [line] = (await once(server.stdout, 'data')) as [Uint8Array];
    const portal = `http://127.0.0.1:${Number(new TextDecoder().decode(line))}`;
    const table = createClient({ portal }).table('wifi');
    const stream = await grown(table);
    const json = await grown(await open(`${portal}/wifi.json`));
    const file: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      let [parts, early, most] = [0, 0, 0];
      for await (const _ of await table.download('csv', { size: 1_000 })) {
        parts += 1;
        if (parts === 20) early = heapMB();
        else if (parts > 20 && parts % 20 === 0) most = Math.max(most, heapMB());
      }
      file.push(most - early);
    }
    const about = 'growth of the heap from a fifth of the reading to its end, after collection';
    return [
      { name: 'stream 100,000 rows', about, unit: 'MB', rounds: stream },
      { name: 'stream 100,000 rows of a JSON file', about, unit: 'MB', rounds: json },
      { name: 'download 100,000 rows as csv', about, unit: 'MB', rounds: file },
    ];
  } finally {
    server.kill();
  }
}

async function grown(table: AnyTable): Promise<number[]> {
  const rounds: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    let [read, early, most] = [0, 0, 0];
    for await (const _ of table.rows({ size: 1_000 })) {
      read += 1;
      if (read === 20_000) early = heapMB();
      else if (read > 20_000 && read % 20_000 === 0) most = Math.max(most, heapMB());
    }
    if (read !== total) throw new Error(`${read} rows`);
    rounds.push(most - early);
  }
  return rounds;
}
