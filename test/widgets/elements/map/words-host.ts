import { fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { areaWords } from '../../../../packages/widgets/src/elements/map/areas.words.js';
import { type MapWord, mapWords } from '../../../../packages/widgets/src/elements/map/map.words.js';
import { pointWords } from '../../../../packages/widgets/src/elements/map/points.words.js';
import { paneWords } from '../../../../packages/widgets/src/elements/map-pane/map-pane.words.js';
import { Localize } from '../../../../packages/widgets/src/locale/localize.js';
import type { Word } from '../../../../packages/widgets/src/locale/words.js';

class WordsHost extends LitElement {
  readonly localize = new Localize<MapWord | Word>(this, mapWords);
}
customElements.define('test-map-words-host', WordsHost);

/** Speaks Indonesian as a map does; points or areas. */
export async function speak(what: 'points' | 'areas'): Promise<Localize<MapWord | Word>> {
  const { localize } = await fixture<WordsHost>(html`<test-map-words-host lang="id"></test-map-words-host>`);
  await localize.add(what === 'points' ? pointWords : areaWords);
  await localize.add(paneWords);
  return localize;
}
