/** What only a key figure says, in Indonesian. */
export const words = {
  up: 'naik {change} dibanding {label}',
  down: 'turun {change} dibanding {label}',
  same: 'sama dengan {label}',
  target: 'target {value} ({share} tercapai)',
} as const;
