import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'esbuild';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const published = ['client', 'relay', 'sandbox', 'cli', 'widgets'];
const cdn = 'packages/widgets/dist/cdn';
const record = 'packages/tools/dist/cdn.json';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const walk = (dir) =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
const hash = (algorithm, path) => createHash(algorithm).update(readFileSync(path)).digest('base64');

/** Warnings stop the build, apart from two that come from within dependencies and change nothing. */
const onLog = (level, log, handler) => {
  const foreign = (ids) => ids?.length > 0 && ids.every((id) => id.includes('node_modules'));
  if (log.code === 'INVALID_ANNOTATION' && foreign([log.id ?? log.loc?.file ?? ''])) return;
  if (log.code === 'CIRCULAR_DEPENDENCY' && foreign(log.ids)) return;
  handler(level === 'warn' ? 'error' : level, log);
};

const clean = (dir, keep) => ({
  name: 'clean',
  buildStart() {
    if (!existsSync(dir)) return;
    for (const name of readdirSync(dir)) if (name !== keep) rmSync(join(dir, name), { recursive: true, force: true });
  },
});

/** The sources a package promises: its export paths, its commands, and the workers they start by URL. */
const entries = (name) => {
  const root = `packages/${name}`;
  const { exports = {}, bin = {} } = readJson(`${root}/package.json`);
  const promised = Object.values(exports).flatMap((target) => target['satudata:src'] ?? []);
  const commands = Object.values(bin).map((path) => path.replace('./dist/', './src/').replace(/\.js$/, '.ts'));
  const workers = walk(`${root}/src`)
    .filter((path) => /(^|[/-])worker\.ts$/.test(path))
    .map((path) => relative(root, path));
  const loader = existsSync(`${root}/src/loader.ts`) ? ['src/loader.ts'] : [];
  return [...new Set([...promised, ...commands, ...workers, ...loader].map((path) => join(root, path)))];
};

/** One package for npm: a module per source, with types and maps; dependencies stay imports. */
const forNpm = (name) => {
  const root = `packages/${name}`;
  const { dependencies: declared = {}, bin = {} } = readJson(`${root}/package.json`);
  const dependencies = Object.keys(declared);
  const commands = new Set(Object.values(bin).map((path) => path.replace('./dist/', '')));
  return {
    input: entries(name),
    external: (id) =>
      id.startsWith('node:') || dependencies.some((known) => id === known || id.startsWith(`${known}/`)),
    onLog,
    plugins: [
      clean(`${root}/dist`, 'cdn'),
      nodeResolve(),
      typescript({
        tsconfig: `${root}/tsconfig.json`,
        outputToFilesystem: true,
        noEmitOnError: true,
        compilerOptions: {
          composite: false,
          incremental: false,
          emitDeclarationOnly: false,
          customConditions: [],
          inlineSources: true,
          outDir: `${root}/dist`,
        },
      }),
    ],
    output: {
      dir: `${root}/dist`,
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: `${root}/src`,
      // npm leaves every node_modules folder out of a package, so the compiler's own functions get another place.
      entryFileNames: ({ name }) => (name.includes('node_modules/tslib/') ? 'tslib.js' : '[name].js'),
      banner: ({ fileName }) => (commands.has(fileName) ? '#!/usr/bin/env node' : ''),
      sourcemap: true,
    },
  };
};

/** Folders of elements whose own file registers their tag; the others are bases and parts of elements. */
const elements = () => {
  const root = 'packages/widgets/src/elements';
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort()
    .filter((name) => {
      const path = `${root}/${name}/${name}.ts`;
      return existsSync(path) && new RegExp(`@element\\(\\s*'satu-${name}'`).test(readFileSync(path, 'utf8'));
    });
};
const builtElement = (name) => resolve(`packages/widgets/dist/elements/${name}/${name}.js`);

/** Modules that exist only in the build, by name. */
const virtual = (modules) => ({
  name: 'virtual',
  resolveId: (id) => (id in modules ? `\0${id}` : null),
  load: (id) => (id.startsWith('\0') && id.slice(1) in modules ? modules[id.slice(1)]() : null),
});

/** Keeps the way back to our TypeScript: the script-tag files are made from the npm files, which have maps. */
const mapsOfBuilt = {
  name: 'maps-of-built',
  load(id) {
    if (!/packages\/\w+\/dist\/.*\.js$/.test(id) || !existsSync(`${id}.map`)) return null;
    const map = readJson(`${id}.map`);
    return {
      code: readFileSync(id, 'utf8'),
      map: { ...map, sources: map.sources.map((path) => resolve(dirname(id), path)) },
    };
  },
};

/**
 * A page may refuse the policy that Lit asks for. Then a one-file build must not end in an error of the page: nothing
 * is registered and what stands inside the elements stays.
 */
const guarded = {
  name: 'guarded',
  renderChunk: (code) => ({
    code: `try{${code}}catch(e){console.warn('satudata: not started, the page keeps what it holds.',e)}`,
    map: null,
  }),
};

const laterPart =
  'const laterPart=u=>{const l=globalThis[Symbol.for("satudata.loader")];u=new URL(u,import.meta.url).href;return l?l.load(u):import(u)};';
/** Files that a part asks for later go through the loader too, which knows their hashes. */
const laterByLoader = {
  name: 'later-by-loader',
  renderDynamicImport: () => ({ left: 'laterPart(', right: ')' }),
  renderChunk: (code) => (code.includes('laterPart(') ? { code: `${laterPart}${code}`, map: null } : null),
};

const forPages = [
  mapsOfBuilt,
  nodeResolve({ exportConditions: ['production', 'browser'], browser: true }),
  minifyTemplateLiterals({ include: ['**/packages/widgets/dist/**/*.js'], failOnError: true }),
];
/** Two ways to shorten names and syntax find more than one. */
const shorter = {
  name: 'shorter',
  async renderChunk(code) {
    const { code: text, map } = await transform(code, {
      minify: true,
      format: 'esm',
      target: 'es2022',
      legalComments: 'none',
      sourcemap: 'external',
    });
    return { code: text, map };
  },
};
const small = terser({
  module: true,
  ecma: 2022,
  compress: { passes: 3, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
  format: { comments: false },
});

let parts;

/**
 * Shared parts by what a page needs together, in this order: what every element that draws data starts with, what is
 * loaded after the first answer, and what works out sums. A module belongs to the first part that reaches it by plain
 * imports; what no part claims goes where it is used. English words are one part, whoever says them.
 */
const sharedParts = [
  ['start', 'widgets/dist/elements/data-element/data-element.js'],
  ['start', 'client/dist/client/open-source.js'],
  ['start', 'client/dist/table/base-table.js'],
  ['start', 'client/dist/query/duration.js'],
  ['start', 'client/dist/errors/passing.js'],
  ['start', 'widgets/dist/locale/localize.js'],
  ['start', 'widgets/dist/format/number.js'],
  ['lists', 'lit-html/directives/repeat.js'],
  ['lists', 'client/dist/typing/place-text.js'],
  ['lists', 'client/dist/typing/placing.js'],
  ['start', 'widgets/dist/format/missing.js'],
  ['start', 'widgets/dist/format/label.js'],
  ['start', 'widgets/dist/foundation/safe-url.js'],
  ['start', 'widgets/dist/foundation/element.js'],
  ['start', 'widgets/dist/controllers/box-controller.js'],
  ['lists', 'widgets/dist/controllers/overflow-controller.js'],
  ['lists', 'widgets/dist/format/date.js'],
  ['values', 'widgets/dist/format/value.js'],
  ['places', 'widgets/dist/shape/place/name-columns.js'],
  ['places', 'widgets/dist/shape/place/place-columns.js'],
  ['places', 'widgets/dist/shape/place/distance.js'],
  ['places', 'widgets/dist/controllers/map-loader.js'],
  ['places', 'widgets/dist/controllers/first-rows.js'],
  ['places', 'widgets/dist/elements/map-pane/pane-box.js'],
  ['places', 'widgets/dist/engines/map/tile-template.js'],
  ['places', 'widgets/dist/foundation/remembered.js'],
  ['after', 'widgets/dist/elements/data-element/frame.js'],
  ['after', 'widgets/dist/elements/hotspot-map/locating.js'],
  ['after', 'client/dist/query/where-text.js'],
  ['after', 'client/dist/sources/ckan/describe.js'],
  ['after', 'client/dist/sources/ckan/failure.js'],
  ['sums', 'client/dist/wrap/local-summary.js'],
  ['sums', 'client/dist/table/summarize.js'],
  ['sums', 'client/dist/query/measure-text.js'],
  ['rest', 'client/dist/wrap/local-rows.js'],
  ['rest', 'client/dist/table/bucketed-summary.js'],
  ['rest', 'client/dist/sources/ckan/further-answer.js'],
  ['rest', 'client/dist/sources/ckan/typed-page.js'],
  ['rest', 'client/dist/sources/ckan/look-alike.js'],
  ['rest', 'client/dist/query/evaluate.js'],
  ['rest', 'client/dist/query/rarer-accumulator.js'],
  ['rest', 'client/dist/table/limited-summary.js'],
  ['again', 'client/dist/transport/again.js'],
  ['again', 'client/dist/transport/turn.js'],
  ['rest', 'client/dist/sources/ckan/exact-json.js'],
  ['rest', 'client/dist/table/check-rows.js'],
  ['rest', 'client/dist/table/download.js'],
  ['rest', 'client/dist/table/watch-table.js'],
  ['rest', 'client/dist/catalog/status.js'],
  ['rest', 'client/dist/catalog/datasets.js'],
  ['rest', 'client/dist/catalog/lists.js'],
  ['rest', 'client/dist/client/no-table.js'],
  ['rest', 'widgets/dist/elements/data-element/saved-answer.js'],
  ['rest', 'widgets/dist/elements/data-element/downloading.js'],
  ['rest', 'widgets/dist/controllers/rest-rows.js'],
  ['row-events', 'widgets/dist/foundation/row-events.js'],
  ['row-events', 'widgets/dist/controllers/children-controller.js'],
  ['satu-hotspot-map', 'widgets/dist/elements/hotspot-map/hotspot-map.js'],
  ['satu-map', 'widgets/dist/elements/map/map.js'],
  ['maps', 'widgets/dist/elements/hotspot-map/pane.js'],
  ['satu-map-more', 'widgets/dist/elements/map/points.js'],
  ['satu-map-more', 'widgets/dist/elements/map/areas.js'],
  ['satu-map-more', 'widgets/dist/elements/map/pane.js'],
  ['satu-map-more', 'widgets/dist/elements/map/layers.js'],
  ['rest', 'client/dist/wrap/read-stream.js'],
  ['files', 'client/dist/client/open-elsewhere.js'],
  ['files', 'client/dist/client/open-unknown.js'],
  ['files', 'client/dist/sources/file/file-source.js'],
  ['files', 'client/dist/sources/arcgis/arcgis-source.js'],
  ['files', 'client/dist/sources/arcgis/esri-features.js'],
  ['files', 'client/dist/sources/arcgis/item.js'],
  ['files', 'client/dist/sources/bigdata/catalog.js'],
  ['files', 'client/dist/sources/bps/bps-source.js'],
  ['files', 'client/dist/sources/jakarta/jakarta-source.js'],
  ['files', 'client/dist/sources/opendatasoft/opendatasoft-source.js'],
  ['files', 'client/dist/sources/socrata/socrata-source.js'],
  ['satu-chart', 'widgets/dist/elements/chart/chart.js'],
  ['satu-chart', 'widgets/dist/engines/chart/lying-bars.js'],
  ['satu-chart-more', 'widgets/dist/engines/chart/standing-bars.js'],
  ['satu-chart-more', 'widgets/dist/engines/chart/lines.js'],
  ['satu-chart-more', 'widgets/dist/elements/chart/beside.js'],
  ['satu-chart-more', 'widgets/dist/elements/chart/legend.js'],
  ['satu-chart-more', 'widgets/dist/elements/chart/exploring.js'],
  ['satu-chart-more', 'widgets/dist/shape/chart/many-series.js'],
  ['satu-chart-more', 'widgets/dist/shape/chart/time-axis.js'],
  ['satu-table', 'widgets/dist/elements/table/table.js'],
  ['satu-table-tools', 'widgets/dist/elements/table/tools.js'],
  ['satu-table-more', 'widgets/dist/elements/table/rich.js'],
  ['satu-chart-kinds', 'widgets/dist/elements/chart/further.js'],
  ['satu-chart-kinds', 'widgets/dist/elements/chart/export-file.js'],
  ['satu-chart-kinds', 'client/dist/table/memory-table.js'],
  ['satu-chart-rarer', 'widgets/dist/elements/chart/rarer.js'],
  ['satu-chart-acts', 'widgets/dist/elements/chart/acting.js'],
  ['satu-chart-acts', 'widgets/dist/elements/chart/sounding.js'],
  ['elsewhere', 'client/dist/client/open-elsewhere.js'],
  ['elsewhere', 'client/dist/sources/ckan/file-instead.js'],
];

const partOf = () => {
  let claimed;
  return (id, { getModuleIds, getModuleInfo }) => {
    if (id.endsWith('words.en.js')) return 'english';
    if (claimed === undefined) {
      claimed = new Map();
      const claim = (module, part) => {
        if (claimed.has(module)) return;
        // What the client's front door leads to is not what its visitors use.
        if (module.endsWith('/client/dist/index.js')) return;
        claimed.set(module, part);
        for (const next of getModuleInfo(module)?.importedIds ?? []) claim(next, part);
      };
      const modules = [...getModuleIds()];
      for (const [part, end] of sharedParts) {
        const module = modules.find((candidate) => candidate.endsWith(`/${end}`));
        if (module === undefined) throw new Error(`${end} is in no bundle, but named as a part`);
        claim(module, part);
      }
    }
    return claimed.get(id);
  };
};

/** First pass: every element in its own entry, what they share in hashed parts. */
const buildParts = (names) => ({
  input: Object.fromEntries(names.map((name) => [`satu-${name}`, builtElement(name)])),
  onLog,
  preserveEntrySignatures: false,
  plugins: [
    clean(cdn),
    ...forPages,
    laterByLoader,
    shorter,
    small,
    {
      name: 'remember-parts',
      generateBundle(_, bundle) {
        parts = Object.values(bundle)
          .filter(({ type }) => type === 'chunk')
          .map(({ fileName, name, isEntry, imports, dynamicImports, moduleIds, code }) => ({
            file: fileName,
            tag: isEntry ? name : undefined,
            imports,
            dynamicImports,
            modules: moduleIds.map((id) => relative('.', id)),
            code,
          }))
          .sort((a, b) => (a.file < b.file ? -1 : 1));
      },
    },
  ],
  output: {
    dir: cdn,
    format: 'es',
    sourcemap: true,
    hashCharacters: 'base36',
    // What a file must hold is said by its integrity; the name only tells one release's file from another's.
    entryFileNames: 'parts/[name]-[hash:6].js',
    chunkFileNames: 'parts/[name]-[hash:6].js',
    manualChunks: partOf(),
    onlyExplicitManualChunks: true,
  },
});

/**
 * What the loader is told of the parts: paths, hashes, and which file needs which. Of parts that elements ask for after their
 * first drawing a file of their own tells, so that they weigh nothing before.
 */
const manifestOfParts = () => {
  const known = new Map(parts.map((part) => [part.file, part]));
  const early = new Set();
  const take = (file) => {
    if (early.has(file)) return;
    early.add(file);
    for (const next of known.get(file).imports) take(next);
  };
  // Besides elements: the words of the second language, and what follows every first answer.
  for (const { tag, file } of parts) if (tag || /\/(english|after)-/.test(file)) take(file);
  const first = parts.filter(({ file }) => early.has(file));
  const late = parts.filter(({ file }) => !early.has(file));
  // The file that tells of the late parts stands between both.
  const index = new Map([...first, undefined, ...late].map((part, position) => [part?.file, position]));
  const entry = ({ file, imports }) => [
    file,
    // Long hashes would weigh more than the loader's code.
    hash('sha256', `${cdn}/${file}`),
    imports.map((name) => index.get(name)),
  ];
  const text = `export const files=JSON.parse(${JSON.stringify(JSON.stringify(late.map(entry)))});\n`;
  const file = `parts/later-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js`;
  writeFileSync(`${cdn}/${file}`, text);
  for (const part of late) part.imports = [...part.imports, file];
  parts.push({ file, tag: undefined, imports: [], dynamicImports: [], modules: [], code: text });
  return {
    version: readJson('packages/widgets/package.json').version,
    tags: Object.fromEntries(first.flatMap(({ tag, file: path }) => (tag ? [[tag, index.get(path)]] : []))),
    files: [...first.map(entry), [file, hash('sha256', `${cdn}/${file}`), []]],
    later: first.length,
  };
};

/** Second pass: the loader, with the hashes of the first. */
const buildLoader = () => ({
  input: 'satudata:start',
  onLog,
  plugins: [
    virtual({
      'satudata:start': () => `import { Loader } from ${JSON.stringify(resolve('packages/widgets/dist/loader.js'))};
        const loader = new Loader(JSON.parse(${JSON.stringify(JSON.stringify(manifestOfParts()))}), import.meta.url);
        loader.observe(document);
        export const observe = (root) => loader.observe(root);`,
    }),
    ...forPages,
    shorter,
    small,
  ],
  output: { file: `${cdn}/satudata.js`, format: 'es', sourcemap: true },
});

/** One file that needs no other. */
const buildWhole = (file, names) => ({
  input: 'satudata:whole',
  onLog,
  plugins: [
    virtual({
      'satudata:whole': () => names.map((name) => `import ${JSON.stringify(builtElement(name))};`).join('\n'),
    }),
    ...forPages,
    guarded,
    shorter,
    small,
  ],
  output: { file: `${cdn}/${file}`, format: 'es', sourcemap: true, inlineDynamicImports: true },
});

/** Last: the hashes of everything a page can load, for people, and what the parts hold, for the size check. */
const writeHashes = {
  name: 'write-hashes',
  writeBundle() {
    copyFileSync('packages/widgets/src/satudata.css', `${cdn}/satudata.css`);
    const loaded = walk(cdn).filter((path) => /\.(js|css)$/.test(path));
    const hashes = loaded.map((path) => [relative(cdn, path), `sha384-${hash('sha384', path)}`]);
    writeFileSync(`${cdn}/sri.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
    mkdirSync(dirname(record), { recursive: true });
    writeFileSync(
      record,
      `${JSON.stringify(
        parts.map(({ code, ...part }) => part),
        null,
        2,
      )}\n`,
    );
  },
};

/** `--configPackage client` builds one package; `--configPackage cdn` only the script-tag files. */
export default ({ configPackage }) => {
  const wanted = (name) => configPackage === undefined || configPackage === name;
  const present = published.filter((name) => existsSync(`packages/${name}/src/index.ts`) && wanted(name));
  const names = elements();
  const scripts = names.length > 0 && (wanted('cdn') || wanted('widgets'));
  const last = buildWhole('all.js', names);
  last.plugins.push(writeHashes);
  return [
    ...present.map(forNpm),
    ...(scripts
      ? [buildParts(names), buildLoader(), ...names.map((name) => buildWhole(`satu-${name}.js`, [name])), last]
      : []),
  ];
};
