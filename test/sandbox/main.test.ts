import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'main-test-'));
after(() => rmSync(folder, { recursive: true }));
const program = fileURLToPath(new URL('../../packages/sandbox/src/main.ts', import.meta.url));

function start(args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(
    process.execPath,
    ['--conditions=satudata:src', '--import', import.meta.resolve('tsx'), program, ...args],
    {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
}

/** The first lines a command prints. */
async function lines(child: ChildProcess, count: number): Promise<string[]> {
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
    said.push(line);
    if (said.length === count) break;
  }
  return said;
}

/** What a command that does not stay says, and with which code it ends. */
async function ended(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; said: string }> {
  const child = start(args, env);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part) => {
      said += String(part);
    });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

describe('the command', () => {
  it('prints where it is and its token, explains a directory or port in use, and stops at SIGTERM', async () => {
    const child = start(['--data-dir', 'data'], { PORTAL_PORT: '0', SATUDATA_TOKEN: 'dari-env' });
    const [portal = '', token] = await lines(child, 2);
    assert.match(portal, /^Portal: http:\/\/127\.0\.0\.1:\d+$/);
    assert.equal(token, 'Token: dari-env');
    const url = portal.slice('Portal: '.length);
    assert.equal((await fetch(`${url}/api/3`)).status, 200);
    const [locked, taken] = await Promise.all([
      ended(['--port', '0', '--data-dir', 'data']),
      ended(['--port', new URL(url).port, '--memory']),
    ]);
    assert.equal(locked.code, 1);
    assert.match(locked.said, new RegExp(`in use by process ${child.pid}`));
    assert.equal(taken.code, 1);
    assert.match(taken.said, /^Port \d+ is taken/);
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('starts again on the directory of a process that was killed, with what was committed', async () => {
    const body = JSON.stringify({ name: 'sebelum-mati' });
    const headers = { 'content-type': 'application/json', authorization: 't' };
    const first = start(['--port', '0', '--token', 't', '--data-dir', 'mati']);
    const [portal = ''] = await lines(first, 2);
    const made = await fetch(`${portal.slice(8)}/api/3/action/package_create`, { method: 'POST', headers, body });
    assert.equal(made.status, 200);
    first.kill('SIGKILL');
    await once(first, 'exit');
    const second = start(['--port', '0', '--data-dir', 'mati']);
    const [again = ''] = await lines(second, 2);
    assert.equal((await fetch(`${again.slice(8)}/api/3/action/package_show?id=sebelum-mati`)).status, 200);
    second.kill('SIGINT');
    assert.deepEqual(await once(second, 'exit'), [0, null]);
  });

  it('makes datasets of CSV files, prints where they are, and has the faults that were asked for', async () => {
    writeFileSync(join(folder, 'jadwal.csv'), 'hari;kuota\nSenin;20\n');
    const child = start(['jadwal.csv', '--memory', '--port', '0', '--fault', 'slow=1', '--fault', '429@0.5']);
    const said = await lines(child, 7);
    assert.match(said[3] ?? '', /^jadwal\.csv: 1 rows; hari \(text\), kuota \(int\)$/);
    const page = said[4]?.replace(/^ *Page: */, '') ?? '';
    assert.equal(said[6], `  Element: <satu-data src="${page}"><satu-table></satu-table></satu-data>`);
    assert.equal((await fetch(page)).status, 200);
    assert.equal((await fetch(page)).status, 429);
    const rows = await fetch(said[5]?.replace(/^ *Rows: */, '') ?? '');
    const { result } = (await rows.json()) as { result: { records: unknown } };
    assert.deepEqual(result.records, [{ _id: 1, hari: 'Senin', kuota: 20 }]);
    child.kill('SIGTERM');
    assert.deepEqual(await once(child, 'exit'), [0, null]);
  });

  it('says which file it cannot read, and ends', async () => {
    writeFileSync(join(folder, 'buku.xlsx'), 'PK\u0003\u0004');
    const [missing, workbook] = await Promise.all([
      ended(['--memory', '--port', '0', 'tidak-ada.csv']),
      ended(['--memory', '--port', '0', 'buku.xlsx']),
    ]);
    assert.equal(missing.code, 1);
    assert.match(missing.said, /tidak-ada\.csv cannot be read/);
    assert.equal(workbook.code, 1);
    assert.match(workbook.said, /buku\.xlsx: It is a workbook; save it as CSV first/);
  });

  it('explains its options, and what is wrong with them', async () => {
    const help = await ended(['--help']);
    assert.equal(help.code, 0);
    for (const option of [
      '--port',
      '--memory',
      '--data-dir',
      '--no-cors',
      '--token',
      '--profile',
      '--log-rows',
      '--fault',
      '--sql',
    ])
      assert.ok(help.said.includes(option));
    for (const wrong of [
      ['--port', 'x'],
      ['--port', '99999'],
      ['--profile', '2.8'],
      ['--nope'],
      ['--fault', 'nope'],
      ['--root-path', 'data/'],
    ]) {
      const { code, said } = await ended(wrong);
      assert.equal(code, 2, wrong.join(' '));
      assert.match(said, /Usage:/);
    }
  });
});
