import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browser } from '../packages/tools/src/browser.ts';
import { wifiAnswer } from './widgets/wifi-portals.ts';

const { executablePath, args, env } = await browser();

/** The closing line that a machine can read. A file that cannot be loaded counts as one failure. */
const counts = {
  stop({ sessions }) {
    let passed = 0;
    let failed = 0;
    let skipped = 0;
    const count = ({ tests, suites }) => {
      for (const test of tests) {
        if (test.skipped) skipped += 1;
        else if (test.passed) passed += 1;
        else failed += 1;
      }
      suites.forEach(count);
    };
    for (const session of sessions) {
      const before = failed;
      if (session.testResults) count(session.testResults);
      if (!session.passed && failed === before) failed += 1;
    }
    console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  },
};

/** A portal for the tests that need one, started when the first page asks where it is. */
let portal;
const startPortal = async () => {
  const { serveSandbox } = await import('@satudata/sandbox');
  return serveSandbox({ port: 0, memory: true, token: 'test' });
};
const sandbox = {
  name: 'sandbox',
  async serve({ path }) {
    if (path !== '/sandbox-address.json') return undefined;
    portal ??= startPortal();
    const { url, token } = await portal;
    return { body: JSON.stringify({ url: String(url), token }), type: 'json' };
  },
  async serverStop() {
    await (await portal?.catch(() => undefined))?.close();
  },
};

/** Portals of other platforms, with rows of public Wi-Fi. */
const wifiPortals = {
  name: 'wifi-portals',
  serve({ URL: url }) {
    const answer = wifiAnswer(url);
    return answer === undefined ? undefined : { body: JSON.stringify(answer), type: 'json' };
  },
};

/** `--files` on the command line takes the place of these. */
/** What assistive technology is given for an element of the page, which no script of the page can ask. */
const accessibilityTree = {
  name: 'accessibility-tree',
  async executeCommand({ command, payload, session }) {
    if (command !== 'accessibility-tree') return undefined;
    const page = session.browser.getPage(session.id);
    const root = await page.$(payload.selector);
    return page.accessibility.snapshot({ root, interestingOnly: false });
  },
};

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: ['test/{client,widgets}/**/*.browser.test.ts'],
  nodeResolve: { exportConditions: ['satudata:src', 'browser', 'development'] },
  plugins: [
    sandbox,
    wifiPortals,
    accessibilityTree,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../packages/tools/tsconfig.base.json', import.meta.url)),
    }),
  ],
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, args: [...args], headless: true, env: { ...process.env, ...env } },
    }),
  ],
  filterBrowserLogs: ({ args: [first] }) => !/Lit is in dev mode|Multiple versions of Lit/.test(String(first)),
  reporters: [summaryReporter(), counts],
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
};
