import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type ServedSandbox, serveSandbox } from '@satudata/sandbox';
import { fillRecorded } from './recordings/portal.js';
import { type Ask, datastoreRequests, dumpRequests, errorRequests, extraRequests } from './recordings/requests.js';

interface Recording {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const recordings = JSON.parse(readFileSync(new URL('./recordings/ckan-2.12.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, Recording>
>;

let portal: ServedSandbox;

before(async () => {
  portal = await serveSandbox({ port: 0, memory: true });
  await fillRecorded(portal);
});
after(() => portal.close());

function ask(request: Ask): Promise<Response> {
  if ('get' in request) return fetch(portal.url + request.get);
  if ('raw' in request) return fetch(portal.url + request.raw, request.init);
  return fetch(portal.url + request.post, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request.body),
  });
}

function compare(file: string, requests: Readonly<Record<string, Ask>>): void {
  describe(`as CKAN 2.12 answered in ${file}`, () => {
    for (const [name, request] of Object.entries(requests)) {
      it(name, async () => {
        const recording = recordings[file]?.[name];
        assert.ok(recording, `no recording called ${name}`);
        const response = await ask(request);
        const text = await response.text();
        assert.equal(text.replaceAll(portal.url, 'http://127.0.0.1:5000'), recording.text);
        assert.equal(response.status, recording.status);
        if (recording.type !== '') assert.equal(response.headers.get('content-type'), recording.type);
      });
    }
  });
}

compare('datastore', datastoreRequests);
compare('extra', extraRequests);
compare('sql-dump', dumpRequests);
compare('envelope-errors', errorRequests);
