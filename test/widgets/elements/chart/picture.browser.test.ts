import { expect, fixture, html } from '@open-wc/testing';
import { nothingKnown, type TableInfo } from '@satudata/client';
import type { SatuChart } from '@satudata/widgets';
import '@satudata/widgets/chart.js';
import { pictureOf, type Shown } from '../../../../packages/widgets/src/elements/chart/picture.js';
import { frameWords } from '../../../../packages/widgets/src/elements/data-element/frame.words.js';
import { lyingBars } from '../../../../packages/widgets/src/engines/chart/lying-bars.js';
import { sceneInput } from '../../engines/chart/scene-input.js';
import { answerOf, chartText } from './chart-host.js';

const rows = ['aktif', '<b>gangguan</b>'].flatMap((s, index) =>
  ['Pusat', 'Timur'].map((x) => ({ x, s, y: index + 3 })),
);
const info: TableInfo = {
  ...nothingKnown,
  title: 'Titik (contoh)',
  publisher: 'Diskominfo (contoh)',
  licence: 'CC BY 4.0',
  updated: '2026-11-20T03:15:00Z',
  example: true,
};
const now = new Date('2026-11-24T10:00:00Z');

async function picture(heading = 'Kapasitas (contoh)') {
  const chart = await fixture<SatuChart>(html`<satu-chart lang="id"></satu-chart>`);
  const { text, localize } = await chartText(answerOf(rows, { series: 's' }), { stacking: 'stacked' });
  await localize.add(frameWords);
  const scene = lyingBars(sceneInput(rows, { series: 's', stacking: 'stacked', width: 400 }));
  const shown: Shown = { root: chart.renderRoot, scene, text, font: 13, heading };
  return { svg: pictureOf(shown, info, now), chart };
}

describe('the picture of a chart', () => {
  it('says what it shows, where that comes from and how old it is', async () => {
    const { svg } = await picture();
    const said = [...svg.querySelectorAll('text')].map((text) => text.textContent?.trim());
    for (const text of ['Kapasitas (contoh)', 'Kecepatan (Mbps)', 'aktif', 'Pusat']) expect(said).to.include(text);
    expect(said.join(' ')).to.match(/Sumber: Diskominfo \(contoh\).*CC BY 4.0.*20 Nov 2026.*24 Nov 2026/);
    expect(svg.querySelector('title')?.textContent).to.equal('Kapasitas (contoh)');
    expect(svg.querySelector('desc')?.textContent).to.contain('4 nilai');
  });

  it('needs no style sheet: colours and strokes stand in it, on a ground of the theme', async () => {
    const { svg } = await picture();
    const bar = [...svg.querySelectorAll('path')].find((path) => path.getAttribute('fill')?.startsWith('rgb'));
    expect(bar?.getAttribute('fill')).to.equal('rgb(11, 92, 196)');
    expect(svg.querySelector('rect')?.getAttribute('fill')).to.equal('rgb(255, 255, 255)');
    expect(svg.querySelector('[fill^="url(#texture"]')).not.to.equal(null);
    expect(svg.querySelectorAll('[class], [style], [part]')).to.have.length(0);
  });

  it('is well-formed text without comments, and names stay text', async () => {
    const written = new XMLSerializer().serializeToString((await picture()).svg);
    expect(written).not.to.contain('<!--');
    const read = new DOMParser().parseFromString(written, 'image/svg+xml');
    expect(read.querySelector('parsererror')).to.equal(null);
    expect(read.querySelector('b')).to.equal(null);
    expect(read.documentElement.textContent).to.contain('<b>gangguan</b>');
  });

  it('leaves nothing behind in the page, and takes the title of the data where there is no heading', async () => {
    const { svg, chart } = await picture('');
    expect(chart.renderRoot.querySelectorAll('.drawing')).to.have.length(0);
    expect(svg.querySelector('title')?.textContent).to.equal('Titik (contoh)');
  });
});
