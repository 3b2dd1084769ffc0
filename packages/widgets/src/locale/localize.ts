import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Locale, localeOf, onLangChange } from '../foundation/lang.js';
import { type Dictionary, fill } from './dictionary.js';
import { type Word, words } from './words.js';

/** Speaks an element's language: its nearest `lang`, followed live. */
export class Localize<Key extends string = Word> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #dictionaries: Dictionary[];
  #texts: readonly Readonly<Record<string, string>>[] = [];
  #spoken: Locale | undefined;
  #wanted: Locale | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, own?: Dictionary<Exclude<Key, Word>>) {
    this.#host = host;
    this.#dictionaries = own === undefined ? [words] : [words, own];
    host.addController(this);
  }

  /** The language spoken at the moment. */
  get locale(): Locale {
    return this.#spoken ?? 'id';
  }

  /** Whether the words of the wanted language have arrived. Before that, nothing is said rather than something wrong. */
  get ready(): boolean {
    return this.#spoken !== undefined;
  }

  /** A text in the reader's language, with its places filled by values that are already formatted. */
  say(key: Key | Word, values: Readonly<Record<string, string | number>> = {}): string {
    for (const texts of this.#texts) if (Object.hasOwn(texts, key)) return fill(texts[key] ?? '', values);
    return '';
  }

  /** Learns further words; resolves when they can be said. */
  async add(dictionary: Dictionary): Promise<void> {
    if (this.#dictionaries.includes(dictionary)) return;
    this.#dictionaries.push(dictionary);
    if (this.#wanted !== undefined) await this.#learn(this.#wanted);
  }

  hostConnected(): void {
    this.#stop = onLangChange(() => this.#follow());
    this.#follow();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  #follow(): void {
    const wanted = localeOf(this.#host);
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    void this.#learn(wanted);
  }

  async #learn(wanted: Locale): Promise<void> {
    const native = this.#dictionaries.map((dictionary) => dictionary.id);
    if (wanted !== 'en') {
      this.#speak('id', native);
      return;
    }
    // A lost part must not silence the element: the words that came with it are better than none.
    const texts = await Promise.all(this.#dictionaries.map((dictionary) => dictionary.en())).catch(() => undefined);
    if (this.#wanted === wanted) this.#speak(texts === undefined ? 'id' : wanted, texts ?? native);
  }

  #speak(locale: Locale, texts: readonly Readonly<Record<string, string>>[]): void {
    // Words that were added meanwhile may have arrived first; what was learned with fewer must not take them away.
    if (locale === this.#spoken && texts.length < this.#texts.length) return;
    this.#spoken = locale;
    this.#texts = texts;
    this.#host.requestUpdate();
  }
}
