import { expect, fixture, html } from '@open-wc/testing';
import { renderSwitch } from '../../../../packages/widgets/src/elements/chart/switch.js';
import { answerOf, chartText } from './chart-host.js';

describe('the choice between drawing and table', () => {
  it('says which of the two is shown, and tells which one is wanted', async () => {
    const { localize } = await chartText(answerOf([{ x: 'Pusat', y: 5 }]));
    const wanted: string[] = [];
    const box = await fixture(html`<div>${renderSwitch('table', localize, (view) => wanted.push(view))}</div>`);
    const buttons = [...box.querySelectorAll('button')];
    expect(buttons.map((button) => button.textContent?.trim())).to.deep.equal(['Grafik', 'Tabel']);
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true']);
    expect(box.querySelector('[role=group]')?.getAttribute('aria-label')).to.equal('Tampilan');
    buttons[0]?.click();
    expect(wanted).to.deep.equal(['chart']);
  });
});
