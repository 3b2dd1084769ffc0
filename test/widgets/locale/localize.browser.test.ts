import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { Dictionary } from '../../../packages/widgets/src/locale/dictionary.js';
import { Localize } from '../../../packages/widgets/src/locale/localize.js';
import { waitUntil } from '../wait-until.js';

type Own = 'hello' | 'lost';
let english: () => Promise<Record<Own, string>>;
const own: Dictionary<Own> = { id: { hello: 'Halo {name}', lost: 'Hilang' }, en: () => english() };
const further: Dictionary<'more'> = { id: { more: 'Lagi' }, en: async () => ({ more: 'More' }) };

class Speaker extends LitElement {
  readonly localize = new Localize<Own>(this, own);
  protected override render(): unknown {
    return html`<p>${this.localize.say('hello', { name: 'Metro' })}</p>`;
  }
}
customElements.define('test-speaker', Speaker);

async function speaker(lang: string): Promise<Speaker> {
  const box = await fixture(html`<div lang=${lang}><test-speaker></test-speaker></div>`);
  const found = box.querySelector<Speaker>('test-speaker');
  if (found === null) throw new Error('no speaker');
  return found;
}
const text = (element: Speaker): string => element.shadowRoot?.querySelector('p')?.textContent ?? '';

describe('what an element says', () => {
  beforeEach(() => {
    english = async () => ({ hello: 'Hello {name}', lost: 'Lost' });
  });

  it('is Indonesian at once, also the words that every element has', async () => {
    const element = await speaker('id');
    expect(text(element)).to.equal('Halo Metro');
    expect(element.localize.say('loading')).to.equal('Memuat data…');
    expect(element.localize.locale).to.equal('id');
  });

  it('is nothing rather than the wrong language until English has arrived', async () => {
    let arrive: (words: Record<Own, string>) => void = () => undefined;
    english = () =>
      new Promise((resolve) => {
        arrive = resolve;
      });
    const element = await speaker('en');
    expect([element.localize.ready, text(element)]).to.deep.equal([false, '']);
    arrive({ hello: 'Hello {name}', lost: 'Lost' });
    await waitUntil(() => text(element) === 'Hello Metro');
    expect([element.localize.ready, element.localize.locale]).to.deep.equal([true, 'en']);
  });

  it('follows a change of language on the page, also of what was added later', async () => {
    const element = await speaker('id');
    await element.localize.add(further);
    const say = element.localize as unknown as Localize<Own | 'more'>;
    expect(say.say('more')).to.equal('Lagi');
    element.parentElement?.setAttribute('lang', 'en');
    await waitUntil(() => text(element) === 'Hello Metro');
    expect(say.say('more')).to.equal('More');
    element.parentElement?.setAttribute('lang', 'id');
    await waitUntil(() => text(element) === 'Halo Metro');
  });

  it('loses none of the words that are added at the same time, whichever arrive first', async () => {
    const element = await speaker('en');
    await waitUntil(() => text(element) === 'Hello Metro');
    const arrivals: (() => void)[] = [];
    const dictionary = (word: string): Dictionary => ({
      id: { [word]: word },
      en: () =>
        new Promise((resolve) => {
          arrivals.push(() => resolve({ [word]: `${word} in English` }));
        }),
    });
    const first = element.localize.add(dictionary('satu'));
    const second = element.localize.add(dictionary('dua'));
    // The second question asks for both words, and is answered before the first one.
    const [ofFirst, ...ofSecond] = arrivals;
    for (const arrive of ofSecond) arrive();
    await second;
    ofFirst?.();
    await first;
    const say = element.localize as unknown as Localize<'satu' | 'dua'>;
    expect([say.say('satu'), say.say('dua')]).to.deep.equal(['satu in English', 'dua in English']);
  });

  it('is Indonesian where the English part is lost: better than silence', async () => {
    english = () => Promise.reject(new Error('lost'));
    const element = await speaker('en');
    await waitUntil(() => text(element) === 'Halo Metro');
    expect(element.localize.locale).to.equal('id');
  });

  it('stops following once the element is gone, and catches up when it returns', async () => {
    const element = await speaker('id');
    const box = element.parentElement;
    element.remove();
    box?.setAttribute('lang', 'en');
    box?.append(element);
    await waitUntil(() => text(element) === 'Hello Metro');
  });

  it('is empty, and never a key, for a word that nobody wrote', async () => {
    const element = await speaker('id');
    expect((element.localize as unknown as Localize<'toString'>).say('toString')).to.equal('');
  });
});
