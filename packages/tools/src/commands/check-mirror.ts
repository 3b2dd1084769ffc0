import { report } from '../fault.js';
import { neighbours } from '../layers.js';
import { mirrorFaults } from '../mirror.js';
import { filesBelow, sourcesBelow } from '../source-file.js';

const sources = sourcesBelow(...Object.keys(neighbours).map((name) => `packages/${name}/src`));
report('mirror', mirrorFaults(sources, new Set([...filesBelow('test'), ...filesBelow('stories')])));
