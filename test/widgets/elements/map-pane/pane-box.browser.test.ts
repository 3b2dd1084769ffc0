import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { renderPaneBox } from '../../../../packages/widgets/src/elements/map-pane/pane-box.js';

describe('the place of a map', () => {
  it('holds the map when it is there, else why it is not, and what lies on it', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const parts = { waiting: html`<p>tunggu</p>`, skip: '', panel: html`<b>panel</b>`, open: false };
    render(renderPaneBox({ ...parts, ready: false }), box);
    expect([box.querySelector('p')?.textContent, box.querySelector('.map-box')]).to.deep.equal(['tunggu', null]);
    render(renderPaneBox({ ...parts, ready: true, open: true }), box);
    expect(box.querySelector('.map-pane.open .map-box')).not.to.equal(null);
    expect(box.querySelector('b')?.textContent).to.equal('panel');
  });
});
