import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { descriptionOf, packedProject } from '../../packages/tools/src/packed-project.js';
import { configurationFor, dockerCommand, exampleOf, keys, page, relayExamples } from './relay-guide.js';

interface Description {
  readonly bin: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
}

describe('what the guide to the relay tells to write and to run', () => {
  const project = packedProject(['relay']);
  const relay = join(project.folder, 'node_modules/@satudata/relay');
  const docker = exampleOf({ language: 'dockerfile' });
  const unit = exampleOf({ language: 'ini' });
  const portal = createServer((request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ success: true, result: request.url }));
  });
  let address = '';

  before(async () => {
    portal.listen(0, '127.0.0.1');
    await once(portal, 'listening');
    address = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`;
    writeFileSync(join(project.folder, 'relay.config.mjs'), configurationFor(address));
  });
  after(() => {
    portal.close();
    portal.closeAllConnections();
    project.remove();
  });

  /** Runs a command in the project, and gives the address that it says. */
  async function run(command: readonly string[]): Promise<{ readonly child: ChildProcess; readonly url: string }> {
    const [program = '', ...args] = command;
    const child = spawn(program, [...args, '--port', '0'], {
      cwd: project.folder,
      env: { ...process.env, ...keys },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface({ input: child.stdout })) {
      const [, url] = /^Relay: (\S+)$/.exec(line) ?? [];
      if (url !== undefined) return { child, url: url.replace('0.0.0.0', '127.0.0.1') };
    }
    throw new Error(`${command.join(' ')} did not start`);
  }

  async function reads(command: readonly string[]): Promise<void> {
    const { child, url } = await run(command);
    try {
      const asked = `${url}/metro/${new URL(address).host}/api/3/action/site_read`;
      const answer = await fetch(asked, { headers: { origin: page } });
      assert.deepEqual(
        [answer.status, answer.headers.get('access-control-allow-origin'), await answer.json()],
        [200, page, { success: true, result: '/api/3/action/site_read' }],
      );
      assert.equal((await fetch(`${url}/health`)).status, 200);
    } finally {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      assert.deepEqual(await ended, [0, null]);
    }
  }

  test('every script can be read, and takes from the packages only what they have', async () => {
    const scripts = relayExamples().filter(({ language }) => language === 'js');
    assert.ok(scripts.length >= 4);
    for (const { text } of scripts) {
      await transform(text, { loader: 'js', format: 'esm' });
      for (const [, names = '', from = ''] of text.matchAll(/^import \{ (.+) \} from '(@satudata\/[^']+)'/gm)) {
        const entry = join(project.folder, 'node_modules', from, 'dist/index.js');
        const module = (await import(pathToFileURL(entry).href)) as Record<string, unknown>;
        for (const name of names.split(', ')) assert.equal(typeof module[name], 'function', name);
      }
      for (const [, file] of text.matchAll(/from '\.\/([^']+)'/g))
        assert.ok(
          relayExamples().some((one) => one.file === file),
          `${file} is none of the guide`,
        );
    }
  });

  test('every option that it names is one', () => {
    const declared =
      readFileSync(join(relay, 'dist/config.d.ts'), 'utf8') + readFileSync(join(relay, 'dist/node/serve.d.ts'), 'utf8');
    const guide = readFileSync('stories/guides/relay.mdx', 'utf8');
    for (const [, name = ''] of guide.matchAll(/`((?:max|client|rate|store|metrics|head|idle|allow)[A-Z]\w+)/g))
      assert.match(declared, new RegExp(`readonly ${name}\\??:`), name);
  });

  test('the image is built from what is published and what the guide has written', () => {
    const { engines } = descriptionOf<Description>(relay);
    const [, version = '0'] = /^FROM node:(\d+)-/m.exec(docker) ?? [];
    const [, least = '99'] = />=(\d+)/.exec(engines.node) ?? [];
    assert.ok(Number(version) >= Number(least));
    assert.match(docker, /^RUN npm install @satudata\/relay$/m);
    for (const [, file] of docker.matchAll(/^COPY (\S+) \.\/$/gm))
      assert.ok(existsSync(join(project.folder, file ?? '')));
    assert.match(docker, /^COPY /m);
    assert.equal(dockerCommand(docker, 'CMD')[0], 'node');
  });

  test('the image’s command serves the relay, and ends when it is told to', async () => {
    await reads(dockerCommand(docker, 'CMD'));
  });

  test('the image’s health is asked for where the relay listens', () => {
    const [, port = ''] = /^EXPOSE (\d+)$/m.exec(docker) ?? [];
    assert.deepEqual(dockerCommand(docker, 'HEALTHCHECK CMD'), ['wget', '-qO-', `http://127.0.0.1:${port}/health`]);
    assert.match(readFileSync(join(relay, 'dist/main.js'), 'utf8'), new RegExp(`\\?\\? ${port}\\b`));
    assert.match(exampleOf({ language: 'nginx' }), new RegExp(`proxy_pass http://127\\.0\\.0\\.1:${port};`));
  });

  test('the service’s command serves the relay', async () => {
    const [, program = '', rest = ''] = /^ExecStart=(\S+) (.+)$/m.exec(unit) ?? [];
    assert.equal(program, '/usr/bin/node');
    await reads([process.execPath, ...rest.split(' ')]);
  });

  test('the command of the package is there under the name that the guide uses', async () => {
    const { bin } = descriptionOf<Description>(relay);
    assert.deepEqual(Object.keys(bin), ['satudata-relay']);
    const [, rest = ''] = /^npx satudata-relay (\S+)/m.exec(exampleOf({ language: 'sh' })) ?? [];
    await reads([process.execPath, join(relay, bin['satudata-relay'] ?? ''), rest]);
  });

  test('a key that the environment lacks is named before anything is served', async () => {
    const main = join(relay, 'dist/main.js');
    const child = spawn(process.execPath, [main, 'relay.config.mjs', '--port', '0'], { cwd: project.folder });
    let said = '';
    child.stderr.on('data', (part) => {
      said += String(part);
    });
    const [code] = await once(child, 'close');
    assert.notEqual(code, 0);
    assert.match(said, /upstreams\.bps\.key: .*environment/);
  });
});
