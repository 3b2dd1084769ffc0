import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { renderItemPanel } from '../../../../packages/widgets/src/elements/map/item-panel.js';
import { speak } from './words-host.js';

const item = (id: string) => ({ id, name: `Titik ${id}`, place: undefined, row: { isi: id === 'a' ? 'penuh' : null } });
const columns = [
  { label: 'Isi', numeric: false, text: ({ row }: { row: object }) => String((row as { isi: unknown }).isi ?? '') },
];

async function panel(...ids: readonly string[]) {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const chosen: string[] = [];
  const localize = await speak('points');
  const acts = { close: () => undefined, choose: (id: string) => chosen.push(id) };
  render(renderItemPanel({ localize, chosen: ids.map(item), columns, ...acts }), box);
  return { box, chosen };
}

describe('the panel of a thing on a map', () => {
  it('tells what the row holds and leaves out what it does not', async () => {
    const { box } = await panel('a');
    expect(box.querySelector('dd')?.textContent).to.equal('penuh');
    expect((await panel('b')).box.querySelector('dd')).to.equal(null);
  });

  it('offers several things at one spot', async () => {
    const { box, chosen } = await panel('a', 'b');
    expect(box.querySelector('.name')?.textContent).to.equal('Di titik ini');
    box.querySelectorAll<HTMLElement>('.gathered button')[1]?.click();
    expect(chosen).to.deep.equal(['b']);
  });
});
