import type { Row } from '@satudata/client';
import { findColumn } from '../place/place-columns.js';
import { hotspotColumns } from './hotspot-columns.js';
import { type HotspotStatus, statusOf } from './status.js';

/** How a hotspot was in a span of time. */
export interface Uptime {
  /** Checks that told a status. */
  readonly checks: number;
  /** How many of them found it active. */
  readonly active: number;
  /** When the first of them was made, as the portal wrote it. */
  readonly since: string;
  /** When it was last found otherwise; undefined where it never was. */
  readonly lastFault: { readonly at: string; readonly status: HotspotStatus } | undefined;
}

/** Columns of a table of checks. */
export interface HistoryColumns {
  /** Names the hotspot: by its network, else by its name. */
  readonly ssid: string | undefined;
  readonly name: string | undefined;
  readonly time: string;
  readonly status: string;
}

const times = ['waktu', 'tanggal', 'waktu_pemeriksaan', 'tanggal_pemeriksaan', 'time', 'timestamp', 'date'];

/** Finds the columns of a table of checks; undefined where it is none. */
export function historyColumns(columns: readonly string[], rows: readonly Row[]): HistoryColumns | undefined {
  const { checked, status, ssid, name } = hotspotColumns(columns, rows);
  const time = checked ?? findColumn(columns, times);
  if (time === undefined || status === undefined || (ssid === undefined && name === undefined)) return undefined;
  return { ssid, name, time, status };
}

/** What the checks of one hotspot say since a moment; undefined where there are none. Words that are no known status count as no check. */
export function uptimeOf(rows: readonly Row[], { time, status }: HistoryColumns, from: Date): Uptime | undefined {
  const checks = rows
    .flatMap((row) => {
      const at = typeof row[time] === 'string' ? row[time] : '';
      const found = statusOf(row[status]);
      return found === 'unknown' || !(Date.parse(at) >= from.getTime()) ? [] : [{ at, status: found }];
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const [first] = checks;
  if (first === undefined) return undefined;
  return {
    checks: checks.length,
    active: checks.filter((check) => check.status === 'active').length,
    since: first.at,
    lastFault: checks.findLast((check) => check.status !== 'active'),
  };
}
