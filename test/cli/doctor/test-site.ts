import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

/** A site of a test. */
export interface TestSite {
  readonly url: string;
  close(): Promise<void>;
}

/** The key and certificate of a site, signed by itself. */
export interface TestCertificate {
  readonly private: string;
  readonly cert: string;
}

/** Serves a site; by HTTPS where there is a certificate. */
export async function serveTestSite(listener: RequestListener, certificate?: TestCertificate): Promise<TestSite> {
  const server =
    certificate === undefined
      ? createServer(listener)
      : createSecureServer({ key: certificate.private, cert: certificate.cert }, listener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${certificate === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const day = 86_400_000;

/** Makes a certificate for an IP address, valid between so many days from now. */
export async function makeCertificate(ip = '127.0.0.1', from = -1, to = 90): Promise<TestCertificate> {
  return generate([{ name: 'commonName', value: 'portal contoh' }], {
    algorithm: 'sha256',
    keyType: 'ec',
    notBeforeDate: new Date(Date.now() + from * day),
    notAfterDate: new Date(Date.now() + to * day),
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip }] },
    ],
  });
}

/** An address at which nothing listens. */
export async function closedAddress(): Promise<string> {
  const site = await serveTestSite(() => undefined);
  await site.close();
  return site.url;
}
