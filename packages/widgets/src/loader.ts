/** What the loader knows of the files beside it; made by the build after the files themselves. */
export interface Parts {
  /** Version of the release that the files belong to. */
  readonly version: string;
  /** Tag name → index of the file that registers it. */
  readonly tags: Readonly<Record<string, number>>;
  /** Each file: its path beside the loader, its sha256 in base64, and the indices of the files it imports at once. */
  readonly files: readonly Part[];
  /**
   * Index of the file that tells of further files, as its `files`: those that elements ask for after their first drawing. Their
   * indices follow those of `files`.
   */
  readonly later?: number | undefined;
}

/** One file: path, sha256 in base64, indices of the files it imports at once. */
export type Part = readonly [path: string, sha256: string, imports: readonly number[]];

/** What loaders of one page know of each other. */
interface PageLoader {
  readonly version: string;
  knows(tag: string): boolean;
  /** Loads one file by its whole URL; a file that no loader knows is imported as it is. */
  load(url: string): Promise<unknown>;
}

const onPage = Symbol.for('satudata.loader');

/** Waits before each further try to fetch a file, in milliseconds. */
const patience = [1_000, 5_000, 25_000];

class Unreachable extends Error {}

/**
 * Registers elements when the page first shows their tag. Every file is fetched with its integrity before it is
 * imported; a file whose bytes differ is never run. When something cannot be loaded the page keeps what stands inside
 * the element, and the console says why.
 */
export class Loader implements PageLoader {
  readonly version: string;
  readonly #parts: Parts;
  readonly #files: Part[];
  readonly #base: string;
  readonly #pinned: boolean;
  readonly #earlier: PageLoader | undefined;
  readonly #indices = new Map<string, number>();
  readonly #fetched = new Map<number, Promise<void>>();
  readonly #wanted = new Set<string>();
  readonly #observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof Element) this.#discover(node);
  });
  #selector = '';
  #further: Promise<void> | undefined;

  /**
   * @param parts - The files and their hashes.
   * @param base - URL that the files' paths are relative to: the loader's own.
   */
  constructor(parts: Parts, base: string) {
    this.version = parts.version;
    this.#parts = parts;
    this.#base = base;
    this.#files = [];
    this.#add(parts.files);
    this.#pinned = [...document.scripts].some((script) => script.src === base && script.integrity !== '');
    const page = globalThis as { [onPage]?: PageLoader };
    this.#earlier = page[onPage];
    page[onPage] = this;
    if (this.#earlier && this.#earlier.version !== this.version)
      console.info(
        `satudata ${this.#earlier.version} is on this page already; ${this.version} leaves its elements alone.`,
      );
    this.#select();
  }

  /** Whether this loader, or one that came before it, takes care of a tag. */
  knows(tag: string): boolean {
    return tag in this.#parts.tags || this.#earlier?.knows(tag) === true;
  }

  /** Registers the elements inside `root` now and as they are added. The loader of a page observes the document. */
  observe(root: Document | DocumentFragment | Element): void {
    this.#observer.observe(root, { childList: true, subtree: true });
    this.#discover(root);
  }

  /** Stops looking for new elements. */
  disconnect(): void {
    this.#observer.disconnect();
  }

  async load(url: string): Promise<unknown> {
    if (!this.#indices.has(url) && url.startsWith(new URL('parts/', this.#base).href)) await this.#learn();
    const index = this.#indices.get(url);
    if (index === undefined) return this.#earlier ? this.#earlier.load(url) : import(url);
    await Promise.all(this.#closure(index).map((part) => this.#fetch(part)));
    return import(url);
  }

  #add(files: readonly Part[]): void {
    for (const file of files) {
      this.#indices.set(new URL(file[0], this.#base).href, this.#files.length);
      this.#files.push(file);
    }
  }

  /** Learns of the files that come later, once; a failure is not kept. */
  #learn(): Promise<void> {
    this.#further ??= this.#readLater().catch((problem: unknown) => {
      this.#further = undefined;
      throw problem;
    });
    return this.#further;
  }

  async #readLater(): Promise<void> {
    const { later } = this.#parts;
    const path = later === undefined ? undefined : this.#files[later]?.[0];
    if (later === undefined || path === undefined) return;
    await this.#fetch(later);
    const { files } = (await import(new URL(path, this.#base).href)) as { readonly files: readonly Part[] };
    this.#add(files);
  }

  #select(): void {
    const open = Object.keys(this.#parts.tags).filter((tag) => !this.#wanted.has(tag) && !this.#earlier?.knows(tag));
    this.#selector = open.map((tag) => `${tag}:not(:defined)`).join();
  }

  #discover(root: Document | DocumentFragment | Element): void {
    if (!this.#selector) return;
    const found = new Set<string>();
    if (root instanceof Element && root.matches(this.#selector)) found.add(root.localName);
    for (const element of root.querySelectorAll(this.#selector)) found.add(element.localName);
    for (const tag of found) void this.#register(tag);
  }

  async #register(tag: string): Promise<void> {
    const index = this.#parts.tags[tag];
    const path = index === undefined ? undefined : this.#files[index]?.[0];
    if (path === undefined) return;
    this.#wanted.add(tag);
    this.#select();
    const problem = await this.#tryLoad(new URL(path, this.#base).href);
    if (problem === undefined) return;
    console.warn(`satudata: <${tag}> is not started, the page keeps what it holds.`, problem);
    this.#wanted.delete(tag);
    this.#select();
  }

  /** Only a file that could not be fetched is worth another try: one that ran and failed would fail again. */
  async #tryLoad(url: string): Promise<unknown> {
    for (const wait of [...patience, undefined]) {
      try {
        await this.load(url);
        return undefined;
      } catch (problem) {
        if (wait === undefined || !(problem instanceof Unreachable)) return problem;
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
    return undefined;
  }

  /** A file and all it imports at once, deepest first, so that none is fetched before its hash is known. */
  #closure(index: number, seen = new Set<number>(), ordered: number[] = []): number[] {
    if (seen.has(index)) return ordered;
    seen.add(index);
    for (const next of this.#files[index]?.[2] ?? []) this.#closure(next, seen, ordered);
    ordered.push(index);
    return ordered;
  }

  #fetch(index: number): Promise<void> {
    const known = this.#fetched.get(index);
    if (known) return known;
    const answer = this.#preload(index);
    this.#fetched.set(index, answer);
    answer.catch(() => this.#fetched.delete(index));
    return answer;
  }

  async #preload(index: number): Promise<void> {
    const [path, sha256] = this.#files[index] ?? ['', ''];
    const link = document.createElement('link');
    if (!link.relList.supports('modulepreload')) {
      if (!this.#pinned) return;
      throw new Error('This browser cannot check the parts of a pinned script: use the one-file builds.');
    }
    link.rel = 'modulepreload';
    link.href = new URL(path, this.#base).href;
    link.integrity = `sha256-${sha256}`;
    link.crossOrigin = 'anonymous';
    await new Promise<void>((resolve, reject) => {
      link.onload = () => resolve();
      link.onerror = () =>
        reject(new Unreachable(`${link.href} cannot be fetched, or its bytes are not the released ones.`));
      document.head.append(link);
    }).finally(() => link.remove());
  }
}
