/** Whether something works, works in part, or does not. */
export type FindingState = 'ok' | 'warn' | 'fail';

/** What can be found, as `check.reason`, and whether it is well. */
export const findingStates = {
  'reach.ok': 'ok',
  'reach.moved': 'warn',
  'reach.name': 'fail',
  'reach.refused': 'fail',
  'reach.timeout': 'fail',
  'reach.broken': 'fail',
  'reach.network': 'fail',
  'reach.login': 'fail',
  'reach.busy': 'fail',
  'reach.maintenance': 'fail',
  'reach.failing': 'fail',
  'reach.firewall': 'fail',
  'reach.denied': 'fail',
  'platform.ckan': 'ok',
  'platform.hidden': 'ok',
  'platform.old': 'warn',
  'platform.look-alike': 'warn',
  'platform.other': 'ok',
  'platform.key': 'warn',
  'platform.file': 'ok',
  'platform.json': 'warn',
  'platform.none': 'fail',
  'platform.page': 'fail',
  'platform.parked': 'fail',
  'tls.ok': 'ok',
  'tls.none': 'warn',
  'tls.local': 'ok',
  'tls.soon': 'warn',
  'tls.expired': 'fail',
  'tls.early': 'fail',
  'tls.self-signed': 'fail',
  'tls.wrong-name': 'fail',
  'tls.incomplete': 'fail',
  'tls.invalid': 'fail',
  'cors.ok': 'ok',
  'cors.missing': 'warn',
  'cors.other': 'warn',
  'post.ok': 'ok',
  'post.missing': 'warn',
  'speed.ok': 'ok',
  'speed.slow': 'warn',
  'steady.broken': 'warn',
  'type.wrong': 'warn',
  'dataset.tables': 'ok',
  'dataset.files': 'warn',
  'dataset.missing': 'fail',
  'dataset.private': 'fail',
  'datasets.ok': 'ok',
  'datasets.unknown': 'warn',
  'datastore.ok': 'ok',
  'datastore.missing': 'warn',
  'datastore.unknown': 'warn',
  'limit.ok': 'ok',
  'limit.low': 'warn',
  'limit.unknown': 'warn',
  'sql.on': 'ok',
  'sql.off': 'ok',
  'ranges.portal': 'ok',
  'ranges.here': 'ok',
  'robots.ok': 'ok',
  'robots.forbids': 'warn',
} as const satisfies Readonly<Record<string, FindingState>>;

/** What can be found. */
export type FindingName = keyof typeof findingStates;

/** One thing that was looked at. */
export interface Finding {
  /** What was looked at: `reach`, `cors` … */
  readonly check: string;
  readonly state: FindingState;
  /** How it is: `ok`, `missing`, `expired` … */
  readonly reason: string;
  /** What was seen: a number, a version, a name. Text from outside. */
  readonly seen: string;
}

/** A finding of a name, with its state. */
export function finding(name: FindingName, seen: string | number = ''): Finding {
  const [check = '', reason = ''] = name.split('.');
  return { check, state: findingStates[name], reason, seen: `${seen}` };
}

/** The name of a finding. */
export function nameOf({ check, reason }: Finding): FindingName {
  return `${check}.${reason}` as FindingName;
}
