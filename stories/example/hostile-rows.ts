import { type Field, memoryTable, type Row, type Table, type Value } from '@satudata/client';

const attacks: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  '=HYPERLINK("https://jahat.example","klik")',
];
const names: readonly string[] = ['__proto__', 'constructor', '<b>tebal</b>', 'x'.repeat(300), ' ', 'sama', 'sama '];
const texts: readonly string[] = [
  'مرحبا بالعالم (contoh)',
  'שלום עולם (contoh)',
  'Z̸̧a̴l̷g̶o̵ dan e\u0301 (contoh)',
  `${'kata'.repeat(400)} (contoh)`,
  '\u202Eterbalik\u202C (contoh)',
  '👩‍👩‍👧‍👦 🇮🇩 (contoh)',
];

/** An invented portal whose rows hold everything that could break a page: markup, names of objects, endless and mirrored texts. */
export function hostileTable(): Table {
  const fields: readonly Field[] = ['nama', 'isi', ...names].map((name) => ({ name, type: 'text', exact: true }));
  const rows = attacks.map((attack, at) => {
    const row: Record<string, Value> = Object.create(null);
    row['nama'] = attack;
    row['isi'] = texts[at] ?? null;
    for (const [index, name] of names.entries()) row[name] = attacks[(at + index) % attacks.length] ?? null;
    return row as Row;
  });
  return memoryTable(rows, { fields });
}
