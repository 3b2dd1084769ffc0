import { expect, fixture, html } from '@open-wc/testing';
import { localeOf, onLangChange } from '../../../packages/widgets/src/foundation/lang.js';
import { waitUntil } from '../wait-until.js';

async function inside(lang: string | null): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div><p></p></div>`);
  if (lang !== null) box.setAttribute('lang', lang);
  const inner = box.querySelector('p');
  if (inner === null) throw new Error('no paragraph');
  return inner;
}

describe('the language of an element', () => {
  const before = document.documentElement.lang;
  afterEach(() => {
    document.documentElement.lang = before;
  });

  it('is that of the nearest lang: English in all its forms, else Indonesian', async () => {
    for (const lang of ['en', 'EN', 'en-GB', 'en-US']) expect(localeOf(await inside(lang)), lang).to.equal('en');
    for (const lang of ['id', 'id-ID', 'jv', 'enm', '', 'x-mix'])
      expect(localeOf(await inside(lang)), lang).to.equal('id');
  });

  it('is Indonesian where no lang is set at all', async () => {
    document.documentElement.removeAttribute('lang');
    expect(localeOf(await inside(null))).to.equal('id');
  });

  it('is found through the shadow roots around it', async () => {
    const box = await inside('en');
    const root = box.attachShadow({ mode: 'open' });
    const inner = document.createElement('span');
    root.append(inner);
    expect(localeOf(inner)).to.equal('en');
    inner.lang = 'id';
    expect(localeOf(inner)).to.equal('id');
  });

  it('is followed while somebody listens, and not after', async () => {
    let first = 0;
    let second = 0;
    const stopFirst = onLangChange(() => {
      first += 1;
    });
    const stopSecond = onLangChange(() => {
      second += 1;
    });
    document.documentElement.lang = 'en';
    await waitUntil(() => first === 1 && second === 1);
    stopFirst();
    document.documentElement.lang = 'id';
    await waitUntil(() => second === 2);
    stopSecond();
    document.documentElement.lang = 'en';
    const again = onLangChange(() => {
      second += 1;
    });
    document.documentElement.lang = 'id';
    await waitUntil(() => second === 3, 'a listener that comes after all others left');
    again();
    expect(first).to.equal(1);
  });
});
