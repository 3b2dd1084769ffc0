/** Run in packages/widgets: what of the sources the manifest tells of. */
export default {
  globs: ['src/elements/**/*.ts', 'src/foundation/**/*.ts', 'src/index.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/*.words*.ts'],
  litelement: true,
  // Otherwise the analyzer writes its output folder into the package's own package.json.
  packagejson: false,
};
