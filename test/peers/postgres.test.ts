import { after, before, describe } from 'node:test';
import { casesOnServer } from '../sandbox/database/own-server-cases.js';
import { casesOn } from '../sandbox/database/postgres-cases.js';
import { postgresAt } from '../sandbox/database/postgres-server.js';
import { missing } from './command-at-hand.js';
import { type OwnPostgres, postgresAtHand, startPostgres } from './postgres-at-hand.js';

/** A server that is there already may be named, as `postgres://…`; else one is started. */
const named = process.env['SATUDATA_TEST_POSTGRES'];
const programs = postgresAtHand();

describe('the sandbox on a PostgreSQL server', () => {
  if (named === undefined && programs === undefined)
    return missing('postgres', 'the sandbox was not tried on a PostgreSQL server');
  let own: OwnPostgres | undefined;
  let url = named ?? '';
  before(async () => {
    if (named !== undefined || programs === undefined) return;
    own = await startPostgres(programs);
    url = own.url;
  });
  casesOn('a PostgreSQL server', async () => postgresAt(url));
  casesOnServer(() => url);
  after(() => own?.close());
});
