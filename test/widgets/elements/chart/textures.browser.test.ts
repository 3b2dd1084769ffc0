import { expect } from '@open-wc/testing';
import { render, svg } from 'lit';
import { renderTextures } from '../../../../packages/widgets/src/elements/chart/textures.js';

describe('the textures of series', () => {
  it('are as many as there are series beside the first, each another one', () => {
    const box = document.createElement('div');
    render(svg`<svg>${renderTextures()}</svg>`, box);
    const patterns = [...box.querySelectorAll('pattern')];
    expect(patterns.map(({ id }) => id)).to.deep.equal([1, 2, 3, 4, 5, 6].map((series) => `texture${series}`));
    expect(new Set(patterns.map((pattern) => pattern.querySelector('path')?.getAttribute('d'))).size).to.equal(6);
  });
});
