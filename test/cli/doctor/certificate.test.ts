import assert from 'node:assert/strict';
import { test } from 'node:test';
import { examineCertificate } from '../../../packages/cli/src/doctor/certificate.js';
import { makeCertificate, serveTestSite, type TestCertificate } from './test-site.js';

async function seen(certificate: TestCertificate, trusted: boolean) {
  const site = await serveTestSite((_, response) => response.end(), certificate);
  try {
    const ca = trusted ? certificate.cert : undefined;
    return await examineCertificate(new URL(site.url), { timeout: 5_000, ca });
  } finally {
    await site.close();
  }
}

test('a certificate that is valid is told with its last day, and early when it is about to expire', async () => {
  const good = await seen(await makeCertificate(), true);
  assert.equal(good?.reason, 'ok');
  assert.match(good?.seen ?? '', /^\d{4}-\d{2}-\d{2}$/);
  assert.equal((await seen(await makeCertificate('127.0.0.1', -1, 5), true))?.reason, 'soon');
});

test('what is wrong with a certificate is told as a browser judges it', async () => {
  const expired = await seen(await makeCertificate('127.0.0.1', -9, -2), true);
  assert.deepEqual([expired?.reason, expired?.state], ['expired', 'fail']);
  assert.equal((await seen(await makeCertificate('127.0.0.1', 2, 9), true))?.reason, 'early');
  assert.equal((await seen(await makeCertificate(), false))?.reason, 'self-signed');
  const other = await seen(await makeCertificate('192.0.2.1'), true);
  assert.equal(other?.reason, 'wrong-name');
  assert.match(other?.seen ?? '', /192\.0\.2\.1/);
});

test('a site without HTTPS is told apart from one on this computer, and from one that shows no certificate', async () => {
  const look = (url: string) => examineCertificate(new URL(url), { timeout: 5_000 });
  assert.equal((await look('http://data.kota.example'))?.reason, 'none');
  assert.equal((await look('http://localhost:5050'))?.reason, 'local');
  const plain = await serveTestSite((_, response) => response.end());
  assert.equal(await look(plain.url.replace('http:', 'https:')), undefined);
  await plain.close();
});
