import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable, type Row } from '@satudata/client';
import type { SatuChart } from '@satudata/widgets';
import '@satudata/widgets/chart.js';
import { chartCases, fits, type KindCase, kindCases } from '../../../../stories/example/chart-cases.js';
import { waitUntil } from '../../wait-until.js';
import { unreadableTexts } from './drawn-texts.js';

async function faultsOf(one: KindCase, rows: readonly Row[]): Promise<readonly string[]> {
  const box = await fixture<HTMLElement>(html`<div style="width: 800px" lang="id"></div>`);
  const element = document.createElement('satu-chart');
  Object.assign(element, one.attributes, { loading: 'eager', table: memoryTable([...rows]) });
  box.append(element);
  await waitUntil(() => !['idle', 'loading', 'slow'].includes(element.state));
  expect(element.state, 'state').to.equal('ready');
  const faults: string[] = [];
  for (const width of [800, 390, 320]) {
    box.style.width = `${width}px`;
    await waitUntil(() => Math.abs(drawnWidth(element) - inner(element)) < 1);
    await element.updateComplete;
    faults.push(...unreadableTexts(element.renderRoot).map((fault) => `${width}: ${fault}`));
  }
  return faults;
}

const drawnWidth = (element: SatuChart): number =>
  Number(element.shadowRoot?.querySelector('.drawing')?.getAttribute('width') ?? -99);
const inner = (element: SatuChart): number =>
  Math.max(240, Math.floor(element.shadowRoot?.querySelector('.measured')?.clientWidth ?? 0));

describe('the texts of a drawing', () => {
  it('are measured: one that is moved onto another, or beyond the frame, is found', async () => {
    const element = await fixture<SatuChart>(
      html`<satu-chart loading="eager" x="x" y="y" .table=${memoryTable([...(chartCases['all equal'] ?? [])])}></satu-chart>`,
    );
    await waitUntil(() => element.shadowRoot?.querySelectorAll('text.value').length === 6);
    expect(unreadableTexts(element.renderRoot)).to.deep.equal([]);
    const [first, second, third] = element.renderRoot.querySelectorAll('text.value');
    first?.setAttribute('y', second?.getAttribute('y') ?? '');
    third?.setAttribute('x', '100000');
    expect(unreadableTexts(element.renderRoot)).to.deep.equal(['“400” leaves the frame', '“400” on “400”']);
  });

  for (const one of kindCases) {
    it(`neither overlap nor leave the frame: ${one.name}`, async function long() {
      this.timeout(60_000);
      const faults: string[] = [];
      for (const [name, rows] of Object.entries(chartCases)) {
        if (!fits(one, name)) continue;
        faults.push(...(await faultsOf(one, rows)).map((fault) => `${name} ${fault}`));
      }
      expect(faults).to.deep.equal([]);
    });
  }
});
