/** A part of the path of an address as it was meant, where it can be read so. */
export function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
