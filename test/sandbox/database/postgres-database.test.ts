import { casesOn } from './postgres-cases.js';
import { openPglite } from './postgres-server.js';

// What PGlite cannot show, locks and time limits, is tried on a real server: test/peers/postgres.test.ts.
casesOn('PGlite behind a socket', openPglite);
