/** Whose pages may read the answers: everybody's, those of some origins, or nobody's. */
export type AllowedOrigins = boolean | readonly string[];

/** Lets the asking page read an answer, with the headers CKAN sends; a request without an origin gets none. */
export function allowOrigin(
  request: Request,
  response: Response,
  allowedHeaders: string,
  origins: AllowedOrigins = true,
): void {
  const origin = request.headers.get('origin');
  if (origin === null) return;
  const isListed = typeof origins !== 'boolean' && origins.includes(origin);
  if (origins !== true && !isListed) return;
  response.headers.set('access-control-allow-origin', isListed ? origin : '*');
  response.headers.set('access-control-allow-methods', 'POST, PUT, GET, DELETE, OPTIONS');
  response.headers.set('access-control-allow-headers', allowedHeaders);
}
