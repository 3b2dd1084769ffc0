import { expect, fixture, html } from '@open-wc/testing';
import { embedOf } from '../../../../packages/widgets/src/elements/data-element/embed-of.js';

describe('the embed code of an element', () => {
  it('keeps what the element is, and leaves where it stands', async () => {
    const element = await fixture<HTMLElement>(html`<section
      id="a"
      class="b"
      src="/dataset/lama"
      resource="x"
      heading="Titik"
      where='status = "aktif"'
    >
      <satu-column field="nama"></satu-column>
      <a href="#">Buka data</a>
    </section>`);
    expect(embedOf(element, 'https://data.kota.example/dataset/wifi')).to.contain(
      `<section src="https://data.kota.example/dataset/wifi" heading="Titik" where="status = &quot;aktif&quot;">
  <satu-column field="nama"></satu-column>
</section>`,
    );
  });

  it('names the script that the page itself uses', async () => {
    const element = await fixture<HTMLElement>(html`<section></section>`);
    expect(embedOf(element, 'https://a.example/')).not.to.contain('<script');
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = 'https://cdn.example/1.0.0/satudata.js?v=2';
    document.head.append(script);
    try {
      expect(embedOf(element, 'https://a.example/')).to.contain('src="https://cdn.example/1.0.0/satudata.js?v=2"');
    } finally {
      script.remove();
    }
  });
});
