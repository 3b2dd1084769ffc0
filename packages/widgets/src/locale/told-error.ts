import { SatuError, type SatuErrorCode, type SatuErrorDetails } from '@satudata/client';

/** A failure that says itself in words of a dictionary, rather than in those for its code. */
export class ToldError extends SatuError {
  /** Key of the text. */
  readonly key: string;
  /** What fills its places. */
  readonly values: Readonly<Record<string, string>>;

  constructor(
    code: SatuErrorCode,
    key: string,
    values: Readonly<Record<string, string>> = {},
    details: SatuErrorDetails = {},
  ) {
    super(code, details.hint ?? key, details);
    this.key = key;
    this.values = values;
  }
}
