import { expect } from '@open-wc/testing';
import { isSatuError } from '@satudata/client';
import { openShared } from '../../../packages/widgets/src/foundation/page-share.js';
import { sandboxAddress } from '../sandbox-address.js';

const nowhere = { src: '', portal: '', resource: '', relay: '' };

/** Addresses that the page asks for while something is done. */
async function askedBy(task: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    asked.push(`${url.pathname}${url.search}`);
    return fetch(input, init);
  };
  await task().finally(() => {
    globalThis.fetch = fetch;
  });
  return asked;
}

describe('what the elements of a page share', () => {
  let url = '';
  before(async function () {
    this.timeout(60_000); // the portal starts with the first test that asks for it
    ({ url } = await sandboxAddress());
  });

  it('asks a portal once for a link that several elements name', async () => {
    const place = { ...nowhere, src: `${url}/dataset/titik-wifi-publik` };
    const asked = await askedBy(async () => {
      const [first, second] = await Promise.all([openShared(place), openShared({ ...place })]);
      expect(await first.count()).to.equal(await second.count());
    });
    expect(new Set(asked).size).to.equal(asked.length);
    expect(asked.filter((path) => path.includes('package_show'))).to.have.length(1);
  });

  it('finds a resource of a portal by its alias', async () => {
    const table = await openShared({ ...nowhere, portal: url, resource: 'bandwidth_publik' });
    expect(await table.count()).to.be.greaterThan(0);
  });

  it('asks again after a failure, so that a portal that returns is found', async () => {
    const place = { ...nowhere, src: `${url}/dataset/belum-ada` };
    const fails = async (): Promise<boolean> =>
      openShared(place).then(
        () => false,
        (error: unknown) => isSatuError(error, 'not-found'),
      );
    expect(await fails()).to.equal(true);
    const asked = await askedBy(async () => expect(await fails()).to.equal(true));
    expect(asked.length).to.be.greaterThan(0);
  });

  it('names what is wrong with a link that leads nowhere, and does not throw at once', async () => {
    for (const src of ['https://', 'ftp://portal.example/dataset/x', 'javascript:alert(1)']) {
      const answer = openShared({ ...nowhere, src });
      const failed = await answer.then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(failed, src).to.be.instanceOf(Error);
    }
  });
});
