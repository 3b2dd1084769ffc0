import type { Words } from './words.js';

const everywhere = `Everywhere:
  --lang id|en       language (default: as LANG says)
  --json             an answer for programs
  --help             this help`;
const reading = `  --relay <url>      read through this relay
  --where <text>     only rows that meet this, e.g. 'status = "aktif" and mbps >= 20'
  --search <words>   only rows that hold all of these words
  --fields <a,b>     only these columns
  --sort <a,-b>      order; a minus sign means descending
  --limit <n>        at most so many rows`;

export const en: Words = {
  usage: `Usage: satudata <command> [options]

  doctor <url>       what works on a portal, and what to ask its admin
  types <url>        TypeScript type and zod schema of the rows of a dataset
  snapshot <url>     rows and metadata as JSON, for the attribute "snapshot"
  render <url>       a plain HTML table with its source line
  sandbox [files]    a portal with example data, or with CSV files of yours
  relay <config.js>  a relay in front of portals

${everywhere}

"satudata <command> --help" explains the options of each.
Exit codes: 0 works; 1 does not (the portal, changed columns, something that does not work); 2 a mistake in the command.
`,
  commandUsage: {
    doctor: `Usage: satudata doctor <url> [options]

  --origin <origin>  origin of your page, e.g. https://metrokota.example
  --timeout <secs>   limit of each answer (default 15)
  --ca <file>        further certificates to trust (PEM)

${everywhere}

Exit codes: 0 nothing fails (there may be warnings); 1 something fails; 2 a mistake in the command.
`,
    types: `Usage: satudata types <url> [options]

  -o, --out <file>   write to this file, not to the screen
  --name <name>      name of the type (default: the title of the dataset)
  --check <file>     compare the columns of the portal with a file written before
  --no-schema        the type alone, without a zod schema
  --relay <url>      read through this relay
  --fields <a,b>     only these columns

${everywhere}

Exit codes: 0 written, or the columns are the same; 1 failed, or the columns have changed; 2 a mistake in the command.
`,
    snapshot: `Usage: satudata snapshot <url> [options]

  -o, --out <file>   write to this file; left as it is while the data are the same
  --quick            trust the date and number of rows of the portal, without reading all rows again
  --allow-empty      let an empty copy replace one with rows
${reading}

${everywhere}

Exit codes: 0 written or unchanged; 1 failed, the old file is left as it is; 2 a mistake in the command.
`,
    render: `Usage: satudata render <url> [options]

  -o, --out <file>   write to this file; left as it is while it would be the same
${reading} (default 100)

${everywhere}

Exit codes: 0 works; 1 failed, the old file is left as it is; 2 a mistake in the command.
`,
    relay: `Usage: satudata relay <config.js> [options]

  --port <n>         port; 0 for any free one (PORT; default 8787)
  --host <name>      address to listen on (default 127.0.0.1)

${everywhere}
`,
  },
  mistakes: {
    noCommand: (name) => `There is no command "${name}".`,
    noTarget: (command) =>
      command === 'relay'
        ? 'relay needs a configuration file.'
        : `${command} needs an address, such as https://data.kota.example`,
    tooMany: (text) => `"${text}" is too much.`,
    noAddress: (text) => `"${text}" is no address such as https://data.kota.example`,
    noOption: (option, command) => `${command} does not know ${option}.`,
    noValue: (option) => `${option} needs a value.`,
    notAFlag: (option) => `${option} takes no value.`,
    notWhole: (option, most) => `${option} must be a whole number up to ${most}.`,
    notLanguage: (text) => `--lang must be id or en, not "${text}".`,
    notOrigin: (text) => `--origin must be like https://metrokota.example, not "${text}".`,
    notWritten: 'This file was not written by "satudata types".',
    noConfig: (file) => `${file} exports no configuration of a relay (export default).`,
    guess: (name) => `Did you mean: ${name}`,
    seeHelp: (command) => `Help: satudata ${command}${command === '' ? '' : ' '}--help`,
  },
  faults: {
    aborted: 'Stopped.',
    offline: 'There is no network.',
    network: 'The portal cannot be reached. Check the address and the network; "satudata doctor" finds out why.',
    timeout: 'The portal takes too long to answer. Try again later.',
    'blocked-by-cors': 'The portal does not allow reading from here.',
    'captive-portal':
      'A web page answers in place of data: the network asks to sign in, or the portal is being maintained.',
    maintenance: 'The portal is down for maintenance.',
    'not-found': 'The data are not found. They may have been moved or deleted.',
    forbidden: 'These data are not public.',
    'rate-limited': 'Too many requests. Try again later.',
    'invalid-query': 'The question cannot be used. Check --where, --sort and --fields.',
    'invalid-config': 'A value that was given cannot be used.',
    'unknown-field': 'These data have no such column.',
    'unexpected-shape': 'The portal answers in a form that is not known.',
    'not-json': 'The portal answers something other than JSON.',
    'too-large': 'The answer is too large. Narrow it by --limit, --fields or --where.',
    'portal-error': 'The portal fails. Try again later.',
    unsupported: 'There is no table that can be read at this address.',
    integrity: 'The data did not arrive whole.',
  },
  details: 'Details',
  hint: 'Hint',
  source: 'Source',
  licence: 'Licence',
  updated: 'Updated',
  yes: 'yes',
  no: 'no',
  shown: (rows, total) => `${rows} of ${total} rows`,
  example: 'Example data',
  progress: (rows, total) => `${rows} of ${total} rows`,
  unchanged: 'Unchanged; the file is left as it is.',
  written: (rows) => `Written: ${rows} rows.`,
  emptied:
    'The portal gives no rows, but the copy at hand has some; the file is left as it is. Use --allow-empty if it is empty indeed.',
  noDrift: 'The columns are the same.',
  added: 'New column',
  removed: 'Column gone',
  changed: 'Column of another type',
};
