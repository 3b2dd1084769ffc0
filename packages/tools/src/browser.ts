import { execFileSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

/** A browser to start, and how. `env` is added to the environment. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What the choice depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly runnable: (path: string) => boolean;
}

const quiet = [
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
];

/** Arguments that tests start a browser with. Chromium cannot use its own sandbox as root. */
export function launchArgs(isRoot: boolean): string[] {
  return isRoot ? ['--no-sandbox', ...quiet] : quiet;
}

/**
 * Path of a browser that is on the machine: the one `CHROME_PATH` names, or an installed Chrome, Chromium or Edge.
 *
 * @throws Error when `CHROME_PATH` names something that cannot be run.
 */
export function installedBrowser({ platform, env, runnable }: Machine): string | undefined {
  const asked = env['CHROME_PATH'];
  if (asked) {
    if (!runnable(asked)) throw new Error(`CHROME_PATH is ${asked}, which cannot be run`);
    return asked;
  }
  return places(platform, env).find(runnable);
}

function places(platform: NodeJS.Platform, env: Machine['env']): string[] {
  if (platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => env[name] ?? [])
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  const folders = (env['PATH'] ?? '').split(delimiter);
  return ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable'].flatMap(
    (name) => folders.map((folder) => join(folder, name)),
  );
}

/**
 * The browser that tests use: `CHROME_PATH`, then an installed one, then the Chromium that came with `npm ci`, unpacked
 * once into `node_modules/.cache` (Linux on x64 only).
 *
 * @throws Error that says what to install when there is none.
 */
export async function browser(): Promise<Browser> {
  const runnable = (path: string): boolean => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  const installed = installedBrowser({ platform: process.platform, env: process.env, runnable });
  const found = installed === undefined ? await bundledBrowser() : { executablePath: installed, env: {} };
  if (!found)
    throw new Error(
      'No Chrome or Chromium was found. Install one (Debian, Ubuntu: apt-get install chromium; elsewhere: Google Chrome), or set CHROME_PATH.',
    );
  return { ...found, args: launchArgs(process.getuid?.() === 0) };
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

async function bundledBrowser(): Promise<Pick<Browser, 'executablePath' | 'env'> | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packed = bundledFolder();
  if (packed === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(join(packed, '../package.json'), 'utf8')) as { version: string };
  const folder = join(root, 'node_modules/.cache/chromium', version);
  const executablePath = join(folder, 'chromium');
  const fonts = join(folder, 'fonts');
  if (!existsSync(join(folder, 'ready'))) {
    mkdirSync(fonts, { recursive: true });
    const part = `${executablePath}.${process.pid}`;
    await pipeline(createReadStream(join(packed, 'chromium.br')), createBrotliDecompress(), createWriteStream(part));
    // The libraries and fonts that a bare machine lacks: without them Chromium does not start.
    for (const [archive, into] of [
      ['al2023.tar.br', folder],
      ['fonts.tar.br', fonts],
      ['swiftshader.tar.br', folder],
    ] as const)
      execFileSync('tar', ['xf', '-', '-C', into], {
        input: brotliDecompressSync(readFileSync(join(packed, archive))),
      });
    writeFileSync(join(folder, 'fonts.conf'), fontsConfig(fonts, join(folder, 'font-cache')));
    chmodSync(part, 0o755);
    renameSync(part, executablePath);
    writeFileSync(join(folder, 'ready'), '');
  }
  const libraries = [process.env['LD_LIBRARY_PATH'], join(folder, 'lib')].filter(Boolean).join(':');
  return { executablePath, env: { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') } };
}

function bundledFolder(): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  } catch {
    return undefined;
  }
}

/** Fonts of the machine first, then those that came along. */
export function fontsConfig(fonts: string, cache: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts</dir><dir>${fonts}</dir><cachedir>${cache}</cachedir></fontconfig>
`;
}
