import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Site, serveSite } from '../../package/site.js';
import { peerFile } from './peers.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const types: Readonly<Record<string, string>> = { js: 'text/javascript', mjs: 'text/javascript', css: 'text/css' };

/** A page with one library on it, bundled the same way for all. */
export interface BenchSite {
  readonly origin: string;
  /** Bytes of gzip of every file that was asked for since the site was opened, without the page itself. */
  bytes(): number;
  close(): Promise<void>;
}

/** Bundles the runner of a kind with one adapter, both by their paths below `test/bench`, and serves a page that has them. */
export async function serveBenchSite(runner: string, adapter: string, shell = ''): Promise<BenchSite> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { run } from './${runner}'; import * as adapter from './${adapter}'; run(adapter);`,
      resolveDir: root,
    },
    bundle: true,
    splitting: true,
    minify: process.env['BENCH_PROFILE'] === undefined,
    format: 'esm',
    target: 'es2022',
    outdir: '/',
    entryNames: 'main',
    write: false,
    legalComments: 'none',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.png': 'dataurl', '.svg': 'dataurl', '.gif': 'dataurl' },
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
  const style = files.has('/main.css') ? '<link rel="stylesheet" href="/main.css">' : '';
  const page = `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Bench</title><link rel="icon" href="data:,">${style}
<style>body { margin: 0; font: 14px/1.4 sans-serif; } #box { position: relative; width: 100%; height: 480px; overflow: hidden; }${shell}</style>
<div id="box"></div><script type="module" src="/main.js"></script>`;
  const fileOf = (path: string): Uint8Array | undefined =>
    files.get(path) ?? (path.startsWith('/peers/') ? peerFile(path.slice('/peers/'.length)) : undefined);
  const site: Site = await serveSite((path) => {
    if (path === '/') return { body: page, headers: { 'content-type': 'text/html' } };
    const body = fileOf(path);
    const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    return body && { body, headers: { 'content-type': type, 'cache-control': 'max-age=600' } };
  });
  return {
    origin: site.origin,
    bytes: () =>
      [...new Set(site.asked)].reduce((sum, path) => {
        const file = fileOf(path);
        return sum + (file === undefined ? 0 : gzipSync(file, { level: 9 }).length);
      }, 0),
    close: () => site.close(),
  };
}
