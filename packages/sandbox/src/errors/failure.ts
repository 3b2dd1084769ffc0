/** A refused question, as CKAN would answer it: a status and the `error` member of the envelope. */
export class Failure extends Error {
  readonly status: 400 | 403 | 404 | 409 | 500;
  readonly error: Readonly<Record<string, unknown>>;

  constructor(status: 400 | 403 | 404 | 409 | 500, error: Readonly<Record<string, unknown>>) {
    super(JSON.stringify(error));
    this.name = 'Failure';
    this.status = status;
    this.error = error;
  }
}

/** A question that gets a bare JSON string with status 400 instead of an envelope. */
export class PlainFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PlainFailure';
  }
}

/** An answer that cannot be written as JSON: CKAN sends its error page, not an envelope. */
export class BrokenAnswer extends Error {
  constructor() {
    super('The answer cannot be written');
    this.name = 'BrokenAnswer';
  }
}

/** 409: what is wrong, by field. */
export function invalid(fields: Readonly<Record<string, unknown>>): Failure {
  return new Failure(409, { ...fields, __type: 'Validation Error' });
}

/** 404, with "Not found: …" when there is more to say. */
export function notFound(what?: string): Failure {
  return new Failure(404, {
    __type: 'Not Found Error',
    message: what === undefined ? 'Not found' : `Not found: ${what}`,
  });
}

/** 403. */
export function denied(why?: string): Failure {
  return new Failure(403, {
    __type: 'Authorization Error',
    message: why === undefined ? 'Access denied' : `Access denied: ${why}`,
  });
}

/** 400: the search has parameters that nobody knows. */
export function searchQueryInvalid(why: string): Failure {
  return new Failure(400, { __type: 'Search Query Error', message: `Search Query is invalid: ${why}` });
}

/** 409: the search was understood, but cannot be run. */
export function searchFailed(why: string): Failure {
  return new Failure(409, { __type: 'Search Error', message: `Search error: ${why}` });
}

/** 500: the search server does not answer; until 2.9 CKAN did not say so. */
export function searchUnreachable(isSaid: boolean): Failure {
  if (!isSaid) return internal();
  return new Failure(500, {
    __type: 'Search Connection Error',
    message: 'Unable to connect to the search server',
  });
}

/** 500, which says nothing of its cause. */
export function internal(): Failure {
  return new Failure(500, { __type: 'Internal Server Error', message: 'Internal Server Error' });
}
