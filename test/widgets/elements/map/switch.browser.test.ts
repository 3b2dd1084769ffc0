import { expect, fixture } from '@open-wc/testing';
import { renderSwitch } from '../../../../packages/widgets/src/elements/map/switch.js';
import { speak } from './words-host.js';

describe('the choice between map and table', () => {
  it('says what is shown, and asks for the other', async () => {
    const shown: string[] = [];
    const group = await fixture(renderSwitch('map', await speak('points'), (view) => shown.push(view)));
    const buttons = [...group.querySelectorAll('button')];
    expect(buttons.map((button) => [button.textContent?.trim(), button.getAttribute('aria-pressed')])).to.deep.equal([
      ['Peta', 'true'],
      ['Tabel', 'false'],
    ]);
    expect(group.getAttribute('aria-label')).to.equal('Tampilan');
    buttons[1]?.click();
    expect(shown).to.deep.equal(['table']);
  });
});
