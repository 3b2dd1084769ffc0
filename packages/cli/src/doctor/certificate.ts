import { isIP } from 'node:net';
import { connect, rootCertificates } from 'node:tls';
import { type Finding, type FindingName, finding } from './finding.js';

const reasons: Readonly<Record<string, FindingName>> = {
  CERT_HAS_EXPIRED: 'tls.expired',
  CERT_NOT_YET_VALID: 'tls.early',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls.self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls.self-signed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'tls.wrong-name',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls.incomplete',
  UNABLE_TO_GET_ISSUER_CERT: 'tls.incomplete',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls.incomplete',
};
const soon = 14 * 86_400_000;

/** How a certificate is examined. */
export interface CertificateOptions {
  /** Milliseconds to wait for the server. */
  readonly timeout: number;
  /** Further certificates to trust, as PEM. */
  readonly ca?: string | undefined;
  /** Milliseconds since 1970; default the clock's. */
  readonly now?: number | undefined;
}

/**
 * Looks at the certificate that a host shows, as a browser judges it: expired, of another name, signed by itself, or without the certificates
 * between it and a known authority. Undefined where no certificate is shown.
 */
export function examineCertificate(
  { protocol, hostname, port }: URL,
  { timeout, ca, now = Date.now() }: CertificateOptions,
): Promise<Finding | undefined> {
  // Browsers trust what their own computer serves.
  const isHere = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  if (protocol !== 'https:') return Promise.resolve(finding(isHere ? 'tls.local' : 'tls.none'));
  const host = hostname.replace(/^\[|\]$/g, '');
  return new Promise((done) => {
    const socket = connect({
      host,
      port: Number(port || 443),
      ...(isIP(host) === 0 ? { servername: host } : {}),
      ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }),
      // Judged below: what is wrong with it is the finding.
      rejectUnauthorized: false,
    });
    const end = (found: Finding | undefined): void => {
      socket.destroy();
      done(found);
    };
    socket.setTimeout(timeout, () => end(undefined));
    socket.once('error', () => end(undefined));
    socket.once('secureConnect', () => {
      const { valid_to: until, subjectaltname = '', issuer } = socket.getPeerCertificate();
      const day = new Date(until);
      // Node gives the code of the fault, though its types say otherwise.
      const fault = socket.authorizationError as unknown as string | Error | null | undefined;
      const code = typeof fault === 'string' ? fault : (fault as { code?: string } | null | undefined)?.code;
      if (code !== undefined) {
        const name = reasons[code] ?? 'tls.invalid';
        const seen = {
          'tls.wrong-name': subjectaltname,
          'tls.incomplete': String(issuer?.CN ?? ''),
          'tls.invalid': code,
        };
        return end(finding(name, seen[name as keyof typeof seen] ?? dayOf(day)));
      }
      end(finding(day.getTime() - now < soon ? 'tls.soon' : 'tls.ok', dayOf(day)));
    });
  });
}

function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
