import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, render } from 'lit';
import { type FurtherWord, furtherWords } from '../../../../packages/widgets/src/elements/hotspot-map/further.words.js';
import { FurtherFilters } from '../../../../packages/widgets/src/elements/hotspot-map/further-filters.js';
import {
  type HotspotWord,
  hotspotWords,
} from '../../../../packages/widgets/src/elements/hotspot-map/hotspot-map.words.js';
import { Localize } from '../../../../packages/widgets/src/locale/localize.js';
import type { Word } from '../../../../packages/widgets/src/locale/words.js';
import type { Further } from '../../../../packages/widgets/src/shape/hotspot/finder.js';
import { hotspotsOf } from '../../../../packages/widgets/src/shape/hotspot/hotspot.js';
import { plain } from '../../shadow.js';

class FiltersHost extends LitElement {
  readonly localize: Localize<FurtherWord | HotspotWord | Word> = new Localize<HotspotWord | Word>(this, hotspotWords);
}
customElements.define('test-filters-host', FiltersHost);

const rows = [
  { nama: 'A', kelurahan: 'Imopuro', penyedia: 'Alfa', ruang: 'luar ruangan', mbps: 10, jam_buka: '24 jam' },
  { nama: 'B', kelurahan: 'Metro', penyedia: 'Beta', ruang: 'dalam ruangan', mbps: 50, jam_buka: 'Tutup' },
];

async function filters(list: readonly Readonly<Record<string, string | number>>[] = rows) {
  const host = await fixture<FiltersHost>(html`<test-filters-host lang="id"></test-filters-host>`);
  await host.localize.add(furtherWords);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const { all } = hotspotsOf(Object.keys(list[0] ?? {}), list);
  const wishes: (Further | undefined)[] = [];
  const further = new FurtherFilters({ localize: host.localize, all: () => all, want: (wish) => wishes.push(wish) });
  const draw = (): unknown => render(further.render(), box);
  draw();
  const choose = (id: string, value: string): readonly string[] => {
    const select = box.querySelector<HTMLSelectElement>(`#by-${id}`);
    if (select === null) throw new Error(id);
    select.value = value;
    select.dispatchEvent(new Event('change'));
    draw();
    return all.filter((hotspot) => wishes.at(-1)?.keep(hotspot) !== false).map(({ name }) => name);
  };
  return { box, choose, wishes, further, draw };
}

describe('further filters of the finder', () => {
  it('keep by kelurahan, setting, speed and provider', async () => {
    const { choose } = await filters();
    expect(choose('kelurahan', 'Imopuro')).to.deep.equal(['A']);
    expect(choose('kelurahan', '')).to.deep.equal(['A', 'B']);
    expect(choose('room', 'indoor')).to.deep.equal(['B']);
    choose('room', '');
    expect(choose('speed', '20')).to.deep.equal(['B']);
    choose('speed', '');
    expect(choose('provider', 'Alfa')).to.deep.equal(['A']);
  });

  it('keep what is open now, and order by speed', async () => {
    const { box, choose, wishes } = await filters();
    choose('sort', 'speed');
    const [a, b] = hotspotsOf(Object.keys(rows[0] ?? {}), rows).all.map((hotspot) => ({
      hotspot,
      distance: undefined,
    }));
    if (a === undefined || b === undefined) throw new Error('no rows');
    expect(wishes.at(-1)?.order?.(a, b)).to.be.greaterThan(0);
    const check = box.querySelector<HTMLInputElement>('input[type=checkbox]');
    check?.click();
    expect(
      [a, b].filter(({ hotspot }) => wishes.at(-1)?.keep(hotspot)).map(({ hotspot }) => hotspot.name),
    ).to.deep.equal(['A']);
  });

  it('offer nothing that the data does not tell, and forget when they are cleared', async () => {
    const { box } = await filters([{ nama: 'A' }, { nama: 'B' }]);
    expect([...box.querySelectorAll('label')].map((label) => plain(label.textContent))).to.deep.equal(['Urutan']);
    const full = await filters();
    full.choose('provider', 'Beta');
    full.further.clear();
    full.draw();
    expect(full.box.querySelector<HTMLSelectElement>('#by-provider')?.value).to.equal('');
    expect(full.choose('sort', '')).to.deep.equal(['A', 'B']);
  });
});
