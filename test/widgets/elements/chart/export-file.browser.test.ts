import { expect, fixture, html } from '@open-wc/testing';
import { nothingKnown } from '@satudata/client';
import type { SatuChart } from '@satudata/widgets';
import '@satudata/widgets/chart.js';
import {
  type DrawnFormat,
  drawnTable,
  exportFile,
} from '../../../../packages/widgets/src/elements/chart/export-file.js';
import { lyingBars } from '../../../../packages/widgets/src/engines/chart/lying-bars.js';
import { sceneInput } from '../../engines/chart/scene-input.js';
import { answerOf, chartText } from './chart-host.js';

const rows = [
  { x: 'Pusat', s: 'aktif', y: 1234.5 },
  { x: '=1+1', s: 'gangguan', y: 2 },
];
const info = { ...nothingKnown, title: 'Titik (contoh)', example: true };

async function bytes(format: DrawnFormat): Promise<Uint8Array<ArrayBuffer>> {
  const chart = await fixture<SatuChart>(html`<satu-chart lang="id"></satu-chart>`);
  const { text } = await chartText(answerOf(rows, { series: 's' }));
  const scene = lyingBars(sceneInput(rows, { series: 's', width: 400 }));
  const file = await exportFile({ root: chart.renderRoot, scene, text, font: 13, heading: '' }, info, format);
  const parts: BlobPart[] = [];
  for await (const part of file) parts.push(part as Uint8Array<ArrayBuffer>);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

describe('a file of what a chart shows', () => {
  it('is a picture of twice the pixels, with colours in it', async () => {
    const bitmap = await createImageBitmap(new Blob([await bytes('png')], { type: 'image/png' }));
    expect(bitmap.width).to.equal(2 * (400 + 32));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    let blue = 0;
    for (let index = 0; index < pixels.length; index += 4) {
      if (pixels[index] === 11 && pixels[index + 1] === 92 && pixels[index + 2] === 196) blue += 1;
    }
    expect(blue).to.be.greaterThan(500);
  });

  it('is a drawing that stands alone', async () => {
    const written = new TextDecoder().decode(await bytes('svg'));
    expect(written).to.match(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  });

  it('is the values that are drawn, as numbers, and no formula for a spreadsheet', async () => {
    const lines = new TextDecoder()
      .decode(await bytes('csv'))
      .replace('\ufeff', '')
      .trim()
      .split('\r\n');
    expect(lines).to.deep.equal(['Kecamatan,aktif,gangguan', 'Pusat,1234.5,', "'=1+1,,2"]);
  });

  it('holds what is drawn with the values, in columns of their own', async () => {
    const answer = answerOf([{ x: 'a', y: 1 }]);
    const beside = [{ label: () => 'batas atas', unit: '', series: 0, values: [5] }];
    const { text } = await chartText({ ...answer, data: { ...answer.data, beside } });
    const page = await drawnTable(text).page();
    expect(page.rows).to.deep.equal([{ Kecamatan: 'a', 'Kecepatan (Mbps)': 1, 'Kecepatan (Mbps): batas atas': 5 }]);
  });

  it('keeps two columns of one name apart', async () => {
    const { text } = await chartText(answerOf([{ x: 'a', y: 1 }]), { unit: '' });
    const same = { ...text.answer, xLabel: 'Kecepatan' };
    const named = await chartText(same, { unit: '' });
    const page = await drawnTable(named.text).page();
    expect(page.fields.map(({ name }) => name)).to.deep.equal(['Kecepatan', 'Kecepatan (1)']);
  });
});
