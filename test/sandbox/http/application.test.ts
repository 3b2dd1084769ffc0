import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal({ bodyLimit: 200_000 });
});
after(() => portal.close());

const json = { 'content-type': 'application/json' };

describe('the portal’s paths and methods', () => {
  it('answers with and without the version number', async () => {
    for (const path of ['/api/action/status_show', '/api/3/action/status_show']) {
      const body = (await (await portal.fetch(path)).json()) as { result: { ckan_version: string } };
      assert.match(body.result.ckan_version, /^2\.12/);
    }
  });

  it('answers with an HTML page where CKAN has no path', async () => {
    for (const path of [
      '/api/4',
      '/api/1/action/package_list',
      '/api/3/action/package_list/',
      '/nowhere',
      '/api/3/action/',
    ]) {
      const response = await portal.fetch(path);
      assert.equal(response.status, 404, path);
      assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
      assert.equal(response.headers.get('cache-control'), 'private');
      assert.match(response.headers.get('set-cookie') ?? '', /^ckan=/);
    }
  });

  it('refuses other methods with an HTML 405', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const response = await portal.fetch('/api/3/action/package_list', { method });
      assert.equal(response.status, 405);
      assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
    }
  });

  it('answers HEAD like GET, without a body', async () => {
    const response = await portal.fetch('/api/3/action/package_list', { method: 'HEAD' });
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '');
  });

  it('refuses text that claims to be no JSON with an HTML 415', async () => {
    const response = await portal.fetch('/api/3/action/package_show', { method: 'POST', body: '{"id":"wilayah"}' });
    assert.equal(response.status, 415);
    assert.match(await response.text(), /<!DOCTYPE html>/);
  });

  it('refuses a body over the limit, and goes on', async () => {
    const body = JSON.stringify({ resource_id: 'x'.repeat(300_000) });
    const response = await portal.fetch('/api/3/action/datastore_search', { method: 'POST', headers: json, body });
    assert.equal(response.status, 413);
    assert.equal((await portal.get('status_show')).status, 200);
  });
});

describe('headers', () => {
  it('lets shared caches keep an answer for no time, by cookie', async () => {
    const { headers } = await portal.fetch('/api/3/action/package_list');
    assert.equal(headers.get('cache-control'), 'public, max-age=0, must-revalidate');
    assert.equal(headers.get('vary'), 'Cookie');
    assert.equal(headers.get('content-type'), 'application/json;charset=utf-8');
    assert.equal(headers.get('etag'), null);
  });

  it('lets other sites read only when the request names its origin, errors too', async () => {
    assert.equal((await portal.fetch('/api/3/action/package_list')).headers.get('access-control-allow-origin'), null);
    for (const path of [
      '/api/3/action/package_list',
      '/api/3/action/package_show?id=nope',
      '/nowhere',
      '/datastore/dump/bandwidth_publik',
    ]) {
      const { headers } = await portal.fetch(path, { headers: { origin: 'https://kota.example' } });
      assert.equal(headers.get('access-control-allow-origin'), '*', path);
      assert.equal(headers.get('access-control-allow-headers'), 'Authorization, Content-Type');
      assert.equal(headers.get('access-control-allow-methods'), 'POST, PUT, GET, DELETE, OPTIONS');
      assert.equal(headers.get('access-control-expose-headers'), null);
    }
  });

  it('answers a preflight with an empty 200', async () => {
    const response = await portal.fetch('/api/3/action/package_list', {
      method: 'OPTIONS',
      headers: { origin: 'https://kota.example', 'access-control-request-method': 'POST' },
    });
    assert.equal(response.status, 200);
    assert.equal(await response.text(), '');
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
  });
});

describe('who asks', () => {
  it('takes the raw token, and nobody else’s', async () => {
    const body = JSON.stringify({ name: 'dataset-token' });
    const ask = (authorization: string) =>
      portal.fetch('/api/3/action/package_create', { method: 'POST', headers: { ...json, authorization }, body });
    for (const wrong of ['', 'nope', `Bearer ${portal.served.token}`]) assert.equal((await ask(wrong)).status, 403);
    assert.equal((await ask(portal.served.token)).status, 200);
  });

  it('forgets the token when JavaScript is asked for', async () => {
    await portal.write('package_create', { name: 'tersembunyi', private: true, owner_org: 'bappeda' });
    const init = { headers: { authorization: portal.served.token } };
    assert.equal((await portal.fetch('/api/3/action/package_show?id=tersembunyi', init)).status, 200);
    assert.equal((await portal.fetch('/api/3/action/package_show?id=tersembunyi&callback=f', init)).status, 403);
  });
});

describe('parameters', () => {
  it('lets the query string of a POST win over its JSON body', async () => {
    const ask = (query: string) =>
      portal.fetch(`/api/3/action/datastore_search${query}`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ resource_id: 'bandwidth_publik' }),
      });
    assert.equal((await ask('')).status, 200);
    const trapped = await ask('?_=1');
    assert.equal(trapped.status, 409);
  });

  it('reads forms, and JSON as the only key of a form', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const body of ['id=wilayah', '{"id":"wilayah"}', '{"id":"wilayah"}=1']) {
      const response = await portal.fetch('/api/3/action/package_show?id=other', {
        method: 'POST',
        headers: form,
        body,
      });
      const { result } = (await response.json()) as { result: { name: string } };
      assert.equal(result.name, 'wilayah');
    }
  });

  it('calls a function when asked to, with its name made safe', async () => {
    const response = await portal.fetch('/api/3/action/package_list?callback=cb%3Cx%3E');
    assert.equal(response.headers.get('content-type'), 'application/javascript;charset=utf-8');
    assert.match(await response.text(), /^cb&lt;x&gt;\(\{"help": .*\}\);$/s);
  });

  it('speaks Indonesian under /id', async () => {
    const response = await portal.fetch('/id/api/3/action/package_show?id=nope');
    const body = (await response.json()) as { help: string; error: { message: string } };
    assert.equal(body.error.message, 'Tidak ditemukan');
    assert.match(body.help, /\/id\/api\/3\/action\/help_show/);
  });
});

describe('files and pages', () => {
  it('serves the files of a dataset that has nothing else', async () => {
    const { result } = await portal.get('package_show', { id: 'jadwal-puskesmas-keliling' });
    for (const resource of result['resources'] ?? []) {
      const response = await fetch(String(resource['url']));
      assert.equal(response.status, 200);
      assert.equal((await response.arrayBuffer()).byteLength, Number(resource['size']));
    }
  });

  it('shows a person a page for a dataset and for a resource, marked as an example', async () => {
    const page = await (await portal.fetch('/dataset/titik-wifi-publik')).text();
    assert.match(page, /Portal contoh/);
    const path = /href="[^"]*(\/dataset\/titik-wifi-publik\/resource\/[^"]+)"/.exec(page)?.[1] ?? '';
    const resource = await (await portal.fetch(path)).text();
    assert.match(resource, /20 baris pertama/);
    assert.match(await (await portal.fetch('/')).text(), /titik-wifi-publik/);
  });

  it('hides the pages of what is private', async () => {
    await portal.write('package_create', { name: 'rahasia-halaman', private: true, owner_org: 'bappeda' });
    assert.equal((await portal.fetch('/dataset/rahasia-halaman')).status, 404);
  });
});

describe('a portal that is set up otherwise', () => {
  it('sends no CORS headers when they are off, and lives under a path', async () => {
    const other = await openPortal({ cors: false, rootPath: '/data' });
    try {
      const response = await other.fetch('/api/3/action/package_list', { headers: { origin: 'https://kota.example' } });
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('access-control-allow-origin'), null);
      const body = (await response.json()) as { help: string };
      assert.match(body.help, /\/data\/api\/3\/action\//);
      const outside = other.url.replace(/\/data$/, '');
      assert.equal((await fetch(`${outside}/api/3/action/package_list`)).status, 404);
      assert.equal((await fetch(`${outside}/database`)).status, 404);
    } finally {
      await other.close();
    }
  });
});
