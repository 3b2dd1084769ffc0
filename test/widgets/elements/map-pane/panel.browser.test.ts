import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, render } from 'lit';
import { type PaneWord, paneWords } from '../../../../packages/widgets/src/elements/map-pane/map-pane.words.js';
import { renderGathered, renderPanel } from '../../../../packages/widgets/src/elements/map-pane/panel.js';
import { Localize } from '../../../../packages/widgets/src/locale/localize.js';
import type { Word } from '../../../../packages/widgets/src/locale/words.js';

class PanelFrameHost extends LitElement {
  readonly localize = new Localize<PaneWord | Word>(this, paneWords);
}
customElements.define('test-panel-frame-host', PanelFrameHost);

describe('a panel on a map', () => {
  it('is a dialog with a name that does not lock the page, and shows hostile names as text', async () => {
    const host = await fixture<PanelFrameHost>(html`<test-panel-frame-host lang="id"></test-panel-frame-host>`);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    let closed = 0;
    const close = (): void => {
      closed += 1;
    };
    render(renderPanel('<img src=x>', 'isi', { localize: host.localize, close }), box);
    const dialog = box.querySelector('[role=dialog]');
    expect(dialog?.hasAttribute('aria-modal')).to.equal(false);
    expect(box.querySelector(`#${dialog?.getAttribute('aria-labelledby')}`)?.textContent).to.equal('<img src=x>');
    dialog?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    box.querySelector<HTMLElement>('.close')?.click();
    expect(closed).to.equal(2);
  });

  it('lets the reader choose among several', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const chosen: string[] = [];
    const items = ['a', 'b'].map((id) => ({ id, content: id }));
    render(
      renderGathered(items, (id) => chosen.push(id)),
      box,
    );
    for (const button of box.querySelectorAll('button')) button.click();
    expect(chosen).to.deep.equal(['a', 'b']);
  });
});
