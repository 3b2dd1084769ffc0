/** The address that writes to somebody; undefined for a text that is none, or holds more than an address. */
export function emailAddress(text: string): string | undefined {
  const plain = text.trim();
  return /^[\w.+-]{1,64}@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(plain) ? `mailto:${plain}` : undefined;
}
