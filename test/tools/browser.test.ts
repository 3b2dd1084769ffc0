import assert from 'node:assert/strict';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { fontsConfig, installedBrowser, launchArgs } from '../../packages/tools/src/browser.js';

const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path);

test('the browser that CHROME_PATH names comes before an installed one', () => {
  const env = { CHROME_PATH: '/own/chrome', PATH: '/usr/bin' };
  assert.equal(
    installedBrowser({ platform: 'linux', env, runnable: only('/own/chrome', '/usr/bin/chromium') }),
    '/own/chrome',
  );
});

test('a CHROME_PATH that cannot be run is said, and no other browser is taken in silence', () => {
  const env = { CHROME_PATH: '/own/chrome', PATH: '/usr/bin' };
  assert.throws(
    () => installedBrowser({ platform: 'linux', env, runnable: only('/usr/bin/chromium') }),
    /CHROME_PATH is \/own\/chrome/,
  );
});

test('finds a browser in any folder of the PATH', () => {
  const env = { PATH: ['/bin', '/opt'].join(delimiter) };
  const chromium = join('/opt', 'chromium');
  assert.equal(installedBrowser({ platform: 'linux', env, runnable: only(chromium) }), chromium);
  assert.equal(installedBrowser({ platform: 'linux', env, runnable: only() }), undefined);
});

test('finds Chrome where macOS and Windows put it', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  assert.equal(installedBrowser({ platform: 'darwin', env: {}, runnable: only(mac) }), mac);
  const windows = join('C:/Programs', 'Google/Chrome/Application/chrome.exe');
  assert.equal(
    installedBrowser({ platform: 'win32', env: { PROGRAMFILES: 'C:/Programs' }, runnable: only(windows) }),
    windows,
  );
});

test("only root gives up Chromium's own sandbox", () => {
  assert.equal(launchArgs(true).includes('--no-sandbox'), true);
  assert.equal(launchArgs(false).includes('--no-sandbox'), false);
});

test('the fonts that came along are used beside those of the machine', () => {
  assert.match(fontsConfig('/cache/fonts', '/cache/fc'), /<dir>\/usr\/share\/fonts<\/dir><dir>\/cache\/fonts<\/dir>/);
});
