import { expect } from '@open-wc/testing';
import { sandboxAddress } from './sandbox-address.js';

describe('the sandbox of a test run', () => {
  it('answers the page that asks it, from another origin', async function () {
    this.timeout(60_000); // the portal starts with the first test that asks for it
    const { url, token } = await sandboxAddress();
    const response = await fetch(`${url}/api/3/action/package_show?id=titik-wifi-publik`);
    const { result } = await response.json();
    expect(result.name).to.equal('titik-wifi-publik');
    expect(token).to.equal('test');
  });
});
