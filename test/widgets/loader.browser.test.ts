import { expect, fixture, html } from '@open-wc/testing';
import { Loader, type Part } from '../../packages/widgets/src/loader.js';
import { waitUntil } from './wait-until.js';

const base = new URL('./loader/', import.meta.url).href;

/** A module that registers `tag`, as a file beside the loader: each test has its own, as a tag is registered only once. */
async function part(tag: string, imports: readonly number[] = [], sha256?: string): Promise<Part> {
  const path = `element.js?tag=${tag}`;
  return [path, sha256 ?? (await hash(path)), imports];
}

async function hash(path: string): Promise<string> {
  const bytes = await (await fetch(new URL(path, base))).arrayBuffer();
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
}

const wrong = 'A'.repeat(64);
const loaders: Loader[] = [];

function start(tagOfPart: Record<string, number>, files: readonly Part[], version = '1.0.0', later?: number): Loader {
  const loader = new Loader({ version, tags: tagOfPart, files, later }, base);
  loaders.push(loader);
  return loader;
}

/** What the console says while `act` runs. */
async function said(act: (lines: readonly unknown[][]) => Promise<void>): Promise<unknown[][]> {
  const { warn } = console;
  const lines: unknown[][] = [];
  console.warn = (...line) => lines.push(line);
  try {
    await act(lines);
  } finally {
    console.warn = warn;
  }
  return lines;
}

describe('the loader', () => {
  afterEach(() => {
    for (const loader of loaders.splice(0)) loader.disconnect();
    delete (globalThis as { [key: symbol]: unknown })[Symbol.for('satudata.loader')];
  });

  it('registers the elements that stand in the page', async () => {
    const root = await fixture(html`<div><satu-l1></satu-l1></div>`);
    start({ 'satu-l1': 0 }, [await part('satu-l1')]).observe(root);
    await customElements.whenDefined('satu-l1');
  });

  it('registers an element that is added later, however deep', async () => {
    const root = await fixture(html`<div></div>`);
    start({ 'satu-l2': 0 }, [await part('satu-l2')]).observe(root);
    const section = document.createElement('section');
    section.append(document.createElement('satu-l2'));
    root.append(section);
    await customElements.whenDefined('satu-l2');
  });

  it('asks for nothing that the page does not show', async () => {
    const root = await fixture(html`<div><satu-l3></satu-l3></div>`);
    start({ 'satu-l3': 0, 'satu-l4': 1 }, [await part('satu-l3'), await part('satu-l4')]).observe(root);
    await customElements.whenDefined('satu-l3');
    expect(customElements.get('satu-l4')).to.equal(undefined);
  });

  it('leaves what stands inside an element when the bytes of its file are not the released ones', async () => {
    const root = await fixture(html`<div><satu-l5><a href="/">portal</a></satu-l5></div>`);
    const loader = start({ 'satu-l5': 0 }, [await part('satu-l5', [], wrong)]);
    const problem = await loader.load(new URL('element.js?tag=satu-l5', base).href).then(
      () => undefined,
      (cause: unknown) => cause,
    );
    expect(problem).to.be.instanceOf(Error);
    expect(customElements.get('satu-l5')).to.equal(undefined);
    expect(root.querySelector('a')?.checkVisibility()).to.equal(true);
  });

  it('runs no file whose imports are not the released ones', async () => {
    const files = [await part('satu-l6', [], wrong), await part('satu-l7', [0])];
    const loader = start({ 'satu-l7': 1 }, files);
    const refused = await loader.load(new URL('element.js?tag=satu-l7', base).href).then(
      () => false,
      () => true,
    );
    expect(refused).to.equal(true);
    expect(customElements.get('satu-l7')).to.equal(undefined);
  });

  it('says in the console which element did not start when its file fails as it runs', async () => {
    const root = await fixture(html`<div></div>`);
    const path = 'failing.js';
    const lines = await said(async (heard) => {
      start({ 'satu-l8': 0 }, [[path, await hash(path), []]]).observe(root);
      root.append(document.createElement('satu-l8'));
      await waitUntil(() => heard.length > 0);
    });
    expect(String(lines[0]?.[0])).to.include('<satu-l8>');
  });

  it('learns of files that come later only when one is asked for, and runs none whose list is not the released one', async () => {
    const sha256 = await hash('parts/late.js?tag=satu-l12');
    const url = new URL('parts/late.js?tag=satu-l12', base).href;
    const list = JSON.stringify([['parts/late.js?tag=satu-l12', sha256, []]]);
    const path = (turn: number): string => `parts/later.js?turn=${turn}&files=${encodeURIComponent(list)}`;
    const pinned = start({}, [[path(1), wrong, []]], '1.0.0', 0);
    const refused = await pinned.load(url).then(
      () => false,
      () => true,
    );
    expect(refused).to.equal(true);
    expect(customElements.get('satu-l12')).to.equal(undefined);
    await start({}, [[path(2), await hash(path(2)), []]], '1.0.0', 0).load(url);
    expect(customElements.get('satu-l12')).not.to.equal(undefined);
  });

  it('leaves no link behind', async () => {
    const root = await fixture(html`<div><satu-l9></satu-l9></div>`);
    start({ 'satu-l9': 0 }, [await part('satu-l9')]).observe(root);
    await customElements.whenDefined('satu-l9');
    expect(document.querySelector('link[rel=modulepreload]')).to.equal(null);
  });

  it('leaves the elements of a loader that came first to that one, and takes those it lacks', async () => {
    const root = await fixture(html`<div><satu-l10></satu-l10><satu-l11></satu-l11></div>`);
    start({ 'satu-l10': 0 }, [await part('satu-l10')], '1.0.0');
    const later = start({ 'satu-l10': 0, 'satu-l11': 1 }, [await part('satu-l10'), await part('satu-l11')], '1.1.0');
    later.observe(root);
    await customElements.whenDefined('satu-l11');
    expect(customElements.get('satu-l10')).to.equal(undefined);
    expect(later.knows('satu-l10')).to.equal(true);
  });
});
