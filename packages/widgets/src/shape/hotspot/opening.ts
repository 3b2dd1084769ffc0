const days = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'];
const english = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const span = /(\d{1,2})(?:[.:](\d{2}))?\s*(?:-|–|—|s\/d|sd|sampai|hingga|to)\s*(\d{1,2})(?:[.:](\d{2}))?/i;

function dayAt(text: string): number {
  const word = text.toLowerCase().replace(/[^a-z]/g, '');
  if (word.length < 3) return -1;
  const found = days.findIndex((day) => day.startsWith(word.slice(0, 3)));
  return found >= 0 ? found : english.findIndex((day) => day.startsWith(word.slice(0, 3)));
}

// "Senin–Jumat" and "Sabtu, Minggu"; undefined where no day is named.
function daysIn(text: string): readonly number[] | undefined {
  const words = text.split(/\s*(-|–|—|,|&|dan|and|s\/d|sampai)\s*/i);
  const found: number[] = [];
  for (let index = 0; index < words.length; index += 2) {
    const day = dayAt(words[index] ?? '');
    if (day < 0) continue;
    const last = found.at(-1);
    const ranges = /-|–|—|s\/d|sampai/i.test(words[index - 1] ?? '') && last !== undefined;
    for (let next = ranges ? (last + 1) % 7 : day; ; next = (next + 1) % 7) {
      found.push(next);
      if (next === day) break;
    }
  }
  return found.length === 0 ? undefined : found;
}

/** Whether opening hours as portals write them (`24 jam`, `06.00–22.00`, `Senin–Jumat 08.00-16.00`) hold a time; undefined where they cannot be read. */
export function isOpen(hours: string, now: Date): boolean | undefined {
  if (/24\s*(jam|hours|h\b)|24\/7/i.test(hours)) return true;
  if (/^\s*(tutup|closed)\s*$/i.test(hours)) return false;
  const parts = hours.split(/;|\n|,(?=\s*[a-z]+[^,]*\d)/i);
  let known = false;
  for (const part of parts) {
    const match = span.exec(part);
    if (match === null) continue;
    known = true;
    const [, fromHour = '0', fromMinute = '0', toHour = '0', toMinute = '0'] = match;
    const named = daysIn(part.slice(0, match.index));
    const [from, to] = [Number(fromHour) * 60 + Number(fromMinute), Number(toHour) * 60 + Number(toMinute)];
    const at = now.getHours() * 60 + now.getMinutes();
    const on = (day: number): boolean => named === undefined || named.includes(day % 7);
    const today = now.getDay();
    // Hours that end before they begin run over midnight.
    if (from < to ? on(today) && at >= from && at < to : (on(today) && at >= from) || (on(today + 6) && at < to))
      return true;
  }
  return known ? false : undefined;
}
