import { expect, fixture, html } from '@open-wc/testing';
import { framePart } from '../../../../packages/widgets/src/elements/data-element/frame-part.js';
import { SatuElement } from '../../../../packages/widgets/src/foundation/satu-element.js';
import { Localize } from '../../../../packages/widgets/src/locale/localize.js';
import { said } from '../../shadow.js';

class Framed extends SatuElement {
  readonly localize: Localize<string> = new Localize<string>(this);
  readonly frame = framePart(this, () => this.localize);
  protected override render(): unknown {
    return this.frame.part?.renderProblem({ attribute: 'kind', value: 'donat' }, this.localize) ?? html`<i>belum</i>`;
  }
}
customElements.define('test-framed', Framed);

describe('what is said around a body', () => {
  for (const [lang, text] of [
    ['id', 'Atribut kind: nilai “donat” tidak dapat dipakai.'],
    ['en', 'donat'],
  ] as const)
    it(`arrives with its words and its looks, in ${lang}`, async () => {
      const element = await fixture<Framed>(html`<test-framed lang=${lang}></test-framed>`);
      expect(said(element, 'i')).to.deep.equal(['belum']);
      await element.frame.load();
      await element.updateComplete;
      expect(said(element, '.technical')[0]).to.contain(text);
      const notice = element.shadowRoot?.querySelector('.notice');
      expect(notice && getComputedStyle(notice).paddingInlineStart).not.to.equal('0px');
    });
});
