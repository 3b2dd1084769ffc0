import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { renderNotes } from '../../../../packages/widgets/src/elements/map/notes.js';
import { plain } from '../../shadow.js';

describe('notes on a map', () => {
  it('say what did not fit and name it on demand; a doubt has a sign', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    render(
      renderNotes(
        [
          { text: 'Dua hilang.', items: ['A', 'B'] },
          { text: 'Ragu.', doubt: true },
        ],
        'Lihat daftarnya',
      ),
      box,
    );
    expect(plain(box.querySelector('summary')?.textContent)).to.equal('Lihat daftarnya: Dua hilang.');
    expect([...box.querySelectorAll('details li')].map((line) => line.textContent)).to.deep.equal(['A', 'B']);
    expect(box.querySelectorAll('.doubt svg')).to.have.length(1);
    render(renderNotes([], 'x'), box);
    expect(box.textContent).to.equal('');
  });

  it('name at most two hundred', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const items = Array.from({ length: 300 }, (_, index) => `T${index}`);
    render(renderNotes([{ text: 'Banyak.', items }], 'Lihat'), box);
    expect(box.querySelectorAll('details li')).to.have.length(201);
  });
});
