// Significant digits and the power of ten of a decimal text, so that `1.10`, `11e-1` and `1.1` are the same.
function significant(text: string): string | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const short = digits.replace(/0+$/, '');
  if (short === '') return '0';
  return `${sign}${short}e${Number(exponent) - fraction.length + digits.length - short.length}`;
}

/** Whether a decimal text such as `1.10` or `9007199254740993` keeps every digit as a JavaScript number. */
export function survives(text: string): boolean {
  const number = Number(text);
  const digits = significant(text);
  return digits !== undefined && Number.isFinite(number) && digits === significant(String(number));
}
