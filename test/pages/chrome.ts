import { type Browser, chromium } from 'playwright-core';
import { browser } from '../../packages/tools/src/browser.js';

/** Starts the browser that tests use. The caller closes it. */
export async function launchChrome(): Promise<Browser> {
  const { executablePath, args, env } = await browser();
  return chromium.launch({
    executablePath,
    args: [...args],
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
