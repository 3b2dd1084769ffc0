/** JSON that is spliced into an answer as it stands, so that no digit of a number is lost on the way. */
export class JsonText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A JSON string in ASCII only. */
export function asciiString(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, escapeUnit);
}

/** JSON as Python's `json.dumps` writes it: `, ` and `: ` between items, ASCII only. Members that are undefined are left out. */
export function pythonJson(value: unknown): string {
  if (value instanceof JsonText) return value.text;
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return asciiString(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`;
  const members: string[] = [];
  for (const [key, member] of Object.entries(value)) {
    if (member !== undefined) members.push(`${asciiString(key)}: ${pythonJson(member)}`);
  }
  return `{${members.join(', ')}}`;
}
