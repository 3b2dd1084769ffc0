import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { renderLegend } from '../../../../packages/widgets/src/elements/map/legend.js';
import { plain } from '../../shadow.js';

describe('the legend of a map', () => {
  it('is a sentence, then a sign with its words and count for each kind', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const entries = [
      { kind: 'k1', text: 'pasar', count: '3' },
      { kind: 'none', text: 'Tidak ada data' },
    ];
    for (const form of ['sign', 'fill', 'circle'] as const) {
      render(renderLegend({ title: 'Jenis', sentence: 'Warna menurut jenis.', form, entries }, 'Legenda'), box);
      expect(box.querySelector('[role=group]')?.getAttribute('aria-label')).to.equal('Legenda: Jenis');
      expect([...box.querySelectorAll('li')].map((line) => plain(line.textContent))).to.deep.equal([
        'pasar (3)',
        'Tidak ada data',
      ]);
      expect(box.querySelectorAll('svg[aria-hidden=true]')).to.have.length(2);
    }
  });
});
