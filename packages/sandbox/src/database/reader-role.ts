import { identifier } from './literal.js';

const role = 'datastore_reader';

/** Statements after which, until the transaction ends, Postgres refuses everything but reading these tables. */
export function asReader(tables: readonly string[]): string {
  const grant = tables.length > 0 ? `GRANT SELECT ON ${tables.map(identifier).join(', ')} TO ${role};` : '';
  return `
    DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role}; END IF;
    END $$;
    REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role};
    ${grant}
    SET LOCAL ROLE ${role};
    SET LOCAL transaction_read_only = on;`;
}
