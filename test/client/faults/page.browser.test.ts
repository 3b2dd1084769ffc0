import { expect } from '@open-wc/testing';
import { sandboxAddress } from '../../widgets/sandbox-address.js';

const source = new URL('../../../packages/client/src/index.ts', import.meta.url).href;

interface Told {
  readonly code: string;
  readonly field: string;
  readonly hint: string;
}

/** What a page with this policy is told when it asks a portal elsewhere. */
async function askUnder(policy: string, portal: string): Promise<Told> {
  const frame = document.createElement('iframe');
  const told = new Promise<Told>((resolve) => {
    addEventListener('message', ({ data, source }) => {
      if (source === frame.contentWindow) resolve(data);
    });
  });
  frame.srcdoc = `<!doctype html>
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <script type="module">
      import { createClient } from '${source}';
      const surroundings = { origin: ${JSON.stringify(location.origin)}, online: () => true };
      createClient({ portal: '${portal}', retryDelay: 1, surroundings }).status().then(
        () => parent.postMessage({ code: 'answered' }, '*'),
        ({ code, field, hint }) => parent.postMessage({ code, field, hint }, '*'),
      );
    </script>`;
  document.body.append(frame);
  const result = await told;
  frame.remove();
  return result;
}

describe('faults of the page', () => {
  // The frames find all of it ready.
  before(async function compile() {
    this.timeout(60_000);
    await Promise.all([import('@satudata/client'), sandboxAddress()]);
  });

  it('fault 25: a policy of the page that forbids the call is told, with what to write into it', async () => {
    const { url } = await sandboxAddress();
    const { code, field, hint } = await askUnder("connect-src 'self'", url.replace(/\/$/, ''));
    expect([code, field]).to.deep.equal(['invalid-config', 'connect-src']);
    expect(hint).to.contain(new URL(url).origin);
  });

  it('fault 25: a policy that allows the portal is no hindrance', async () => {
    const { url } = await sandboxAddress();
    const { origin } = new URL(url);
    expect((await askUnder(`connect-src 'self' ${origin}`, url.replace(/\/$/, ''))).code).to.equal('answered');
  });
});
