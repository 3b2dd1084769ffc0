import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { openPortal, type Portal } from '../portal.js';

let portal: Portal;
before(async () => {
  portal = await openPortal();
});
afterEach(() => portal.served.setFaults());
after(() => portal.close());

const list = '/api/3/action/package_list';
const origin = { origin: 'http://situs.test' };

function withFault(fault: string, path = list): Promise<Response> {
  return portal.fetch(path, { headers: { ...origin, 'x-sandbox-fault': fault } });
}

async function succeeds(response: Response): Promise<boolean> {
  return ((await response.json()) as { success: boolean }).success;
}

function change(faults: unknown, token = portal.served.token): Promise<Response> {
  const headers = { 'content-type': 'application/json', authorization: token };
  return portal.fetch('/_sandbox/faults', { method: 'POST', headers, body: JSON.stringify({ faults }) });
}

describe('a fault of one request', () => {
  it('is asked for by header or by parameter, and meets no other request', async () => {
    assert.equal((await withFault('502')).status, 502);
    assert.equal((await portal.fetch(`${list}?_fault=503`)).status, 503);
    assert.equal((await portal.fetch(list)).status, 200);
  });

  it('hides its parameter from the action, by GET and by POST', async () => {
    const get = await portal.fetch('/api/3/action/datastore_search?_fault=slow=1&resource_id=bandwidth_publik&limit=1');
    assert.equal(await succeeds(get), true);
    const post = await portal.fetch('/api/3/action/datastore_search?_fault=slow%3D1', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ resource_id: 'bandwidth_publik', limit: 2 }),
    });
    const { result } = (await post.json()) as { result: { records: unknown[] } };
    assert.equal(result.records.length, 2);
  });

  it('moves the rows of later pages on, as when rows have gone meanwhile', async () => {
    const page = async (offset: number, fault: string) => {
      const path = `/api/3/action/datastore_search?resource_id=bandwidth_publik&fields=_id&limit=2&offset=${offset}`;
      const body = (await (await withFault(fault, path)).json()) as {
        result: { records: { _id: number }[]; total: number };
      };
      return { ids: body.result.records.map((row) => row._id), total: body.result.total };
    };
    const whole = await page(0, '');
    assert.deepEqual(await page(0, 'shift=3'), whole);
    assert.deepEqual(await page(2, 'shift=3'), { ids: (await page(5, '')).ids, total: whole.total - 3 });
    const search = async (start: number) =>
      (
        (await (await withFault('shift', `/api/3/action/package_search?rows=1&fl=name&start=${start}`)).json()) as {
          result: { count: number };
        }
      ).result.count;
    assert.equal(await search(1), (await search(0)) - 1);
  });

  it('is refused with an explanation when nobody knows it', async () => {
    const response = await withFault('nope');
    assert.equal(response.status, 400);
    assert.match(await response.text(), /"nope" is no fault: known are slow/);
  });

  it('lets a slow answer come whole, after one that was asked later', async () => {
    const order: string[] = [];
    const slow = withFault('slow=1500').then(async (response) => {
      order.push('slow');
      return succeeds(response);
    });
    await portal.fetch(list);
    order.push('fast');
    assert.equal(await slow, true);
    assert.deepEqual(order, ['fast', 'slow']);
  });

  it('sends a dripping answer in pieces that make the whole', async () => {
    const whole = await (await portal.fetch(list)).text();
    const response = await withFault('drip=2000');
    let count = 0;
    let text = '';
    for await (const piece of response.body ?? []) {
      count += 1;
      text += Buffer.from(piece).toString();
    }
    assert.equal(text, whole);
    assert.ok(count > 1);
  });

  it('breaks a truncated answer off after its headers', async () => {
    const response = await withFault('truncated');
    assert.equal(response.status, 200);
    await assert.rejects(response.text());
  });

  it('gives the right JSON under a wrong type', async () => {
    const response = await withFault('wrong-type');
    assert.equal(response.headers.get('content-type'), 'text/plain');
    assert.equal(await succeeds(response), true);
  });

  it('answers 200 with HTML for html, and leads to a login page for captive', async () => {
    const html = await withFault('html');
    assert.equal(html.status, 200);
    assert.match(await html.text(), /pemeliharaan/);
    const captive = await withFault('captive');
    assert.equal(captive.status, 200);
    assert.equal(captive.redirected, true);
    assert.equal(captive.headers.get('access-control-allow-origin'), '*');
    assert.match(await captive.text(), /Masuk Wi-Fi/);
  });

  it('says in a 429 when to try again, as asked', async () => {
    assert.equal((await withFault('429')).headers.get('retry-after'), '5');
    assert.equal((await withFault('429=60')).headers.get('retry-after'), '60');
    assert.equal((await withFault('429=none')).headers.get('retry-after'), null);
    const date = Date.parse((await withFault('429=date:3600')).headers.get('retry-after') ?? '');
    assert.ok(date > Date.now() + 3_000_000);
    assert.equal((await withFault('503')).headers.get('retry-after'), null);
  });

  it('fails with an HTML page for 500, 502 and 503', async () => {
    for (const status of [500, 502, 503]) {
      const response = await withFault(String(status));
      assert.equal(response.status, status);
      assert.match(response.headers.get('content-type') ?? '', /^text\/html/);
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
    }
  });

  it('leaves the CORS headers out for no-cors, also of another fault’s answer', async () => {
    for (const fault of ['no-cors', 'no-cors,429']) {
      assert.equal((await withFault(fault)).headers.get('access-control-allow-origin'), null);
    }
    assert.equal((await portal.fetch(list, { headers: origin })).headers.get('access-control-allow-origin'), '*');
  });

  it('gives no more rows and datasets than a lowered limit', async () => {
    const rows = await withFault('limit=3', '/api/3/action/datastore_search?resource_id=bandwidth_publik&limit=50');
    const { result } = (await rows.json()) as { result: { limit: number; records: unknown[]; total: number } };
    assert.equal(result.limit, 3);
    assert.equal(result.records.length, 3);
    assert.ok(result.total > 3);
    const datasets = await withFault('limit=3', '/api/3/action/package_search?rows=50');
    assert.equal(((await datasets.json()) as { result: { results: unknown[] } }).result.results.length, 3);
    const more = await withFault('limit=32000', '/api/3/action/datastore_search?resource_id=bandwidth_publik');
    assert.equal(((await more.json()) as { result: { limit: number } }).result.limit, 100);
  });
});

describe('faults of the whole portal', () => {
  it('are changed with the token while it runs, and meet their share of requests', async () => {
    const changed = await change(['429@0.5']);
    assert.deepEqual(await changed.json(), { faults: ['429@0.5'] });
    const met: number[] = [];
    for (let count = 0; count < 6; count += 1) met.push((await portal.fetch(list)).status);
    assert.deepEqual(met, [200, 429, 200, 429, 200, 429]);
    await change([]);
    assert.equal((await portal.fetch(list)).status, 200);
  });

  it('are changed by nobody else, and stay when the new ones make no sense', async () => {
    await change(['html']);
    assert.equal((await change([], 'wrong')).status, 403);
    assert.equal((await change(['nope'])).status, 400);
    assert.equal((await change('html')).status, 400);
    assert.equal((await change([7])).status, 400);
    const shown = await portal.fetch('/_sandbox/faults');
    assert.deepEqual(await shown.json(), { faults: ['html'] });
  });

  it('do not meet the path that ends them, nor a page of another site that asks for it', async () => {
    await change(['500', 'no-cors']);
    const preflight = await portal.fetch('/_sandbox/faults', { method: 'OPTIONS', headers: origin });
    assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
    const refused = await portal.fetch(list, { method: 'OPTIONS', headers: origin });
    assert.equal(refused.headers.get('access-control-allow-origin'), null);
    assert.equal((await change([])).status, 200);
  });

  it('have no other path and no other method', async () => {
    assert.equal((await portal.fetch('/_sandbox/nope')).status, 404);
    assert.equal((await portal.fetch('/_sandbox/faults', { method: 'PUT' })).status, 405);
  });

  it('can be there from the start, under a root path', async () => {
    const other = await openPortal({ faults: ['captive'], rootPath: '/data' });
    const response = await other.fetch(list);
    assert.equal(response.url, `${other.url}/_sandbox/captive`);
    assert.match(await response.text(), /Masuk Wi-Fi/);
    await other.close();
  });
});
