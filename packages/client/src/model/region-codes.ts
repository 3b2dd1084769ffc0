/**
 * Codes of one area. The systems look alike and differ (Kemendagri 18.01 is Lampung Selatan, BPS 1801 Lampung Barat): neither is ever made from the other,
 * and a code stays text.
 */
export interface RegionCodes {
  /** Kode wilayah of Kemendagri, with its points: `18.72.01`. */
  readonly kemendagri: string | undefined;
  /** Kode wilayah of BPS: `1872011`. */
  readonly bps: string | undefined;
  /** A code without points that nobody says the system of. */
  readonly unstated: string | undefined;
}
