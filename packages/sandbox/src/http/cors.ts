/** Lets the asking page read an answer, with the headers CKAN sends; a request without an origin gets none. */
export function allowOrigin(request: Request, response: Response, allowedHeaders: string): void {
  if (!request.headers.has('origin')) return;
  response.headers.set('access-control-allow-origin', '*');
  response.headers.set('access-control-allow-methods', 'POST, PUT, GET, DELETE, OPTIONS');
  response.headers.set('access-control-allow-headers', allowedHeaders);
}
