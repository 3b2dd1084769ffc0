/** How the pictures of a tiled map come: `blocked` where the page's own policy refuses them. */
export type TileState = 'fine' | 'slow' | 'failed' | 'blocked';

const SLOW_AFTER = 6_000;
const MOST_FAILURES = 4;

/**
 * Watches how tiles come. A host that fails four times in a row, or for every tile of a small map, is left alone until the
 * reader asks again, so that a server that is down, or asks for fewer calls, is not called for each move of the map.
 */
export class TileWatch {
  readonly #changed: () => void;
  readonly #stop = new AbortController();
  #template = '';
  #state: TileState = 'fine';
  #loaded = 0;
  #failed = 0;
  #wanted = MOST_FAILURES;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
    document.addEventListener('securitypolicyviolation', (event) => this.#refused(event), {
      signal: this.#stop.signal,
    });
  }

  get state(): TileState {
    return this.#state;
  }

  /** Whether pictures are asked for. */
  get asks(): boolean {
    return this.#state === 'fine' || this.#state === 'slow';
  }

  /** Begins anew with another address of tiles, or does nothing while it is the same. */
  follow(template: string): void {
    if (template === this.#template) return;
    this.#template = template;
    this.#begin();
  }

  /** Asks once more. */
  retry(): void {
    this.#begin();
    this.#changed();
  }

  /** Hears how many tiles the view has: a phone's may have fewer than it takes to give a host up. */
  wanted(tiles: number): void {
    this.#wanted = Math.max(1, Math.min(MOST_FAILURES, tiles));
  }

  loaded(): void {
    clearTimeout(this.#timer);
    this.#loaded += 1;
    this.#failed = 0;
    this.#set('fine');
  }

  failed(): void {
    this.#failed += 1;
    if (this.#failed >= this.#wanted && this.#state !== 'blocked') this.#set('failed');
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stop.abort();
  }

  #begin(): void {
    clearTimeout(this.#timer);
    this.#loaded = 0;
    this.#failed = 0;
    this.#state = 'fine';
    if (this.#template === '') return;
    this.#timer = setTimeout(() => {
      if (this.#loaded === 0 && this.#state === 'fine') this.#set('slow');
    }, SLOW_AFTER);
  }

  // Browsers tell the address of a refused picture whole, or its origin alone.
  #refused({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void {
    if (this.#template === '' || effectiveDirective !== 'img-src') return;
    const own = ['a', 'b', 'c'].some((part) => {
      const address = this.#template.replace('{s}', part).replaceAll(/[{}]/g, '');
      return blockedURI.startsWith(new URL(address, document.baseURI).origin);
    });
    if (own) this.#set('blocked');
  }

  #set(state: TileState): void {
    if (state === this.#state) return;
    this.#state = state;
    clearTimeout(this.#timer);
    this.#changed();
  }
}
