import fc from 'fast-check';

// A run on an unchanged tree gives what the last one gave; SATUDATA_SEED looks at other cases.
fc.configureGlobal({ seed: Number(process.env['SATUDATA_SEED'] ?? 20_220_401) });

export default fc;
