/**
 * An address that may become a link: http or https, without credentials. Undefined for everything else, which is then
 * shown as text. Addresses from a portal are hostile until they have gone through here.
 */
export function safeUrl(address: string | undefined, base?: string): string | undefined {
  if (address === undefined || address.trim() === '') return undefined;
  try {
    const url = new URL(address.trim(), base);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
    return url.username === '' && url.password === '' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
