import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, render } from 'lit';
import { type FurtherWord, furtherWords } from '../../../../packages/widgets/src/elements/hotspot-map/further.words.js';
import {
  type HotspotWord,
  hotspotWords,
} from '../../../../packages/widgets/src/elements/hotspot-map/hotspot-map.words.js';
import {
  linkedId,
  linkTo,
  renderMoreActions,
  reportLink,
} from '../../../../packages/widgets/src/elements/hotspot-map/more-actions.js';
import { Localize } from '../../../../packages/widgets/src/locale/localize.js';
import type { Word } from '../../../../packages/widgets/src/locale/words.js';
import { hotspotsOf } from '../../../../packages/widgets/src/shape/hotspot/hotspot.js';
import { waitUntil } from '../../wait-until.js';

class ActionsHost extends LitElement {
  readonly localize: Localize<FurtherWord | HotspotWord | Word> = new Localize<HotspotWord | Word>(this, hotspotWords);
}
customElements.define('test-actions-host', ActionsHost);

const [taman] = hotspotsOf(
  ['nama', 'latitude', 'longitude'],
  [{ nama: 'Taman A&B', latitude: -5.1, longitude: 105.3 }],
).all;
if (taman === undefined) throw new Error('no hotspot');

async function actions(report: string) {
  const host = await fixture<ActionsHost>(html`<test-actions-host lang="id"></test-actions-host>`);
  await host.localize.add(furtherWords);
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const said: string[] = [];
  const { localize } = host;
  if (taman !== undefined)
    render(renderMoreActions(taman, { localize, report, announce: (text) => said.push(text) }), box);
  return { box, said, links: [...box.querySelectorAll('a')] };
}

describe('further ways to a hotspot', () => {
  it('are plain links to Google Maps, to a map app and to a report with its id', async () => {
    const { links } = await actions('https://lapor.kota.example/baru?titik={id}&nama={name}');
    expect(links[0]?.href).to.equal('https://www.google.com/maps/dir/?api=1&destination=-5.1%2C105.3');
    expect(links[1]?.href).to.match(/^geo:-5\.1,105\.3/);
    expect(links[3]?.href).to.contain('nama=Taman%20A%26B');
    expect(
      links.filter(({ target }) => target === '_blank').every(({ rel }) => rel === 'noopener noreferrer'),
    ).to.equal(true);
    expect((await actions('')).links).to.have.length(3);
  });

  it('let a link to one hotspot be copied, by hand where the browser refuses', async () => {
    const { links, said } = await actions('');
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
      configurable: true,
    });
    try {
      links[2]?.click();
      await waitUntil(() => said.length > 0);
      expect(said[0]).to.contain('tidak dapat disalin otomatis');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });

  it('know a hotspot by the address of the page, and none by a broken one', () => {
    const before = location.hash;
    try {
      location.hash = new URL(linkTo(taman)).hash;
      expect(linkedId()).to.equal(taman.id);
      location.hash = '#titik=%E0%A4%A';
      expect(linkedId()).to.equal(undefined);
    } finally {
      history.replaceState(null, '', before || location.pathname + location.search);
    }
  });

  it('tell a problem only to addresses that are safe', () => {
    expect(reportLink('mailto:wifi@kota.example?subject={name}', taman)).to.equal(
      'mailto:wifi@kota.example?subject=Taman%20A%26B',
    );
    expect(reportLink('javascript:alert("{id}")', taman)).to.equal(undefined);
  });
});
