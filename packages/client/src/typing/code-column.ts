const codeName =
  /(^|[\s_.-])(kode|code|kd|npsn|nik|nip|npwp|nib|kodepos|pos|zip|telp|telepon|hp|kdpkab|kdbbps|kdppum|kdpbps)([\s_.-]|$)|^(kode|kd)/i;
const longRegion = /^\d{2}\.\d{2}\.\d{2}(\.\d{4})?$/;

/** Whether the name of a column says that its digits name something, and count nothing: `kode_wilayah`, `NPSN`. */
export function namesCode(column: string): boolean {
  return codeName.test(column);
}

/** Whether a text is a region code of Kemendagri from the level of kecamatan on: `18.72.01`, `18.72.01.1001`. */
export function isRegionCode(text: string): boolean {
  return longRegion.test(text.trim());
}

/** A code as text. A spreadsheet's `1309.0` becomes `1309` again; nothing else is changed, for what is lost cannot be known. */
export function codeText(value: string | number | bigint): string {
  return String(value)
    .trim()
    .replace(/^(\d{4,})\.0$/, '$1');
}

/** Whether digits begin with a zero that a number would lose. */
export function losesZero(text: string): boolean {
  return /^0\d+$/.test(text.trim());
}

/** Whether digits are those of a person or a telephone: NIK and family cards have 16, NIP 18; `+62` begins a number to call. */
export function identifies(text: string): boolean {
  return /^(\d{16}|\d{18}|\+62[\d -]{8,14})$/.test(text.trim());
}
