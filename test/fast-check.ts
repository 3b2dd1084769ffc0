import fc from 'fast-check';

// A run on an unchanged tree gives what the last one gave; SATUDATA_SEED looks at other cases. Pages have no environment.
const environment = typeof process === 'undefined' ? {} : process.env;
fc.configureGlobal({ seed: Number(environment['SATUDATA_SEED'] ?? 20_220_401) });

export default fc;
