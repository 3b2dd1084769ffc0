import { type Browser, chromium } from 'playwright-core';
import { browser } from '../../packages/tools/src/browser.js';

/** Starts the browser that tests use, with further arguments where a test needs them. The caller closes it. */
export async function launchChrome(further: readonly string[] = []): Promise<Browser> {
  const { executablePath, args, env } = await browser();
  return chromium.launch({
    executablePath,
    args: [...args, ...further],
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
