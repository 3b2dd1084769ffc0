/** Text made safe for HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A whole page. `body` is HTML, the title is text. */
export function page(title: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #1c2733; background: #fff; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
.example { background: #fff3cd; border-bottom: 1px solid #e0c36a; padding: 0.5rem 1rem; text-align: center; }
table { border-collapse: collapse; font-size: 0.9rem; } .wide { overflow-x: auto; }
th, td { border: 1px solid #cfd8e0; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
th { background: #f1f5f8; } a { color: #0b57a4; } dt { font-weight: 600; } dd { margin: 0 0 0.5rem; } pre { white-space: pre-wrap; font: inherit; }
</style></head>
<body><div class="example"><strong>Portal contoh.</strong> Semua data di sini fiktif.</div>
<main>${body}</main></body></html>
`;
}

/** Headers of a page, as CKAN sends them. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'private',
  vary: 'Cookie',
  'set-cookie': 'ckan=contoh; HttpOnly; Path=/; SameSite=Lax',
};

/** An error page, with the headers CKAN sends with one. */
export function errorPage(status: number, message: string, title: string): Response {
  // CKAN writes the number of an error it did not expect in brackets.
  const heading = `Error ${status === 500 ? '[500]' : status} - ${title}`;
  return new Response(page(heading, `<h1>Error ${status}</h1><p>${escapeHtml(message)}</p>`), {
    status,
    headers: pageHeaders,
  });
}
