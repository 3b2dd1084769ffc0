import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, render } from 'lit';
import {
  type HotspotWord,
  hotspotWords,
} from '../../../../packages/widgets/src/elements/hotspot-map/hotspot-map.words.js';
import { renderToolbar } from '../../../../packages/widgets/src/elements/hotspot-map/toolbar.js';
import { Localize } from '../../../../packages/widgets/src/locale/localize.js';
import type { Word } from '../../../../packages/widgets/src/locale/words.js';
import type { Wanted } from '../../../../packages/widgets/src/shape/hotspot/finder.js';

class ToolbarHost extends LitElement {
  readonly localize = new Localize<HotspotWord | Word>(this, hotspotWords);
}
customElements.define('test-toolbar-host', ToolbarHost);

const anything: Wanted = { text: '', kecamatan: '', status: '' };

async function toolbar(areas: readonly (readonly [string, number])[], wanted = anything) {
  const host = await fixture<ToolbarHost>(html`<test-toolbar-host lang="id"></test-toolbar-host>`);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const wishes: Partial<Wanted>[] = [];
  const finding = {
    found: [],
    kecamatan: new Map(areas),
    status: new Map([
      ['active', 3],
      ['faulty', 1],
    ] as const),
  };
  render(renderToolbar({ localize: host.localize, wanted, finding, want: (wish) => wishes.push(wish) }), box);
  return { box, wishes };
}
const choices = (box: HTMLElement, id: string): string[] =>
  [...box.querySelectorAll(`#${id} option`)].map((option) => option.textContent ?? '');

describe('the controls of the finder', () => {
  it('says for each choice how many points it would show', async () => {
    const { box } = await toolbar([
      ['Metro Pusat', 1200],
      ['Metro Timur', 0],
    ]);
    expect(choices(box, 'kecamatan')).to.deep.equal(['Semua kecamatan', 'Metro Pusat (1.200)', 'Metro Timur (0)']);
    expect(choices(box, 'status')).to.deep.equal(['Semua status', 'Aktif (3)', 'Gangguan (1)']);
  });

  it('leaves out a filter that would have nothing to choose from', async () => {
    const { box } = await toolbar([['Metro Pusat', 4]]);
    expect(box.querySelector('#kecamatan')).to.equal(null);
  });

  it('keeps a chosen area that the data has no more, so that it can be taken back', async () => {
    const { box } = await toolbar([], { ...anything, kecamatan: 'Metro Barat' });
    expect(choices(box, 'kecamatan')).to.contain('Metro Barat (0)');
    expect(box.querySelector<HTMLSelectElement>('#kecamatan')?.value).to.equal('Metro Barat');
  });

  it('passes on what the reader wants, and names every control', async () => {
    const { box, wishes } = await toolbar([
      ['Metro Pusat', 1],
      ['Metro Timur', 2],
    ]);
    const find = box.querySelector<HTMLInputElement>('#find');
    if (find === null) throw new Error('no search field');
    find.value = 'taman';
    find.dispatchEvent(new Event('input'));
    expect(wishes).to.deep.equal([{ text: 'taman' }]);
    for (const control of box.querySelectorAll<HTMLInputElement>('input, select')) {
      expect(control.labels?.length).to.equal(1);
    }
  });
});
