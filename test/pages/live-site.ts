import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Site, serveSite } from '../package/site.js';

const built = fileURLToPath(new URL('../../packages/widgets/dist/cdn', import.meta.url));

/** Serves one page and, below `/satudata/`, the built script-tag files, as a site of its own. */
export function serveLiveSite(
  body: (path: string) => string,
  policy: () => string | undefined = () => undefined,
  lang = 'id',
): Promise<Site> {
  return serveSite((path) => {
    if (path.startsWith('/satudata/')) {
      const file = built + path.slice('/satudata'.length);
      return existsSync(file)
        ? {
            body: readFileSync(file),
            headers: { 'content-type': path.endsWith('.css') ? 'text/css' : 'text/javascript' },
          }
        : undefined;
    }
    const csp = policy();
    return {
      body: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Data contoh</title><link rel="icon" href="data:,">
<script type="module" src="/satudata/satudata.js"></script>${body(path)}`,
      headers: { 'content-type': 'text/html', ...(csp === undefined ? {} : { 'content-security-policy': csp }) },
    };
  });
}
