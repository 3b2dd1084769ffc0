import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LatePart } from '../../../packages/widgets/src/controllers/late-part.js';

let load: () => Promise<string>;
let loads = 0;

class Waiting extends LitElement {
  readonly learned: string[] = [];
  readonly late = new LatePart(
    this,
    () => {
      loads += 1;
      return load();
    },
    (part) => this.learned.push(part),
  );
  protected override render(): unknown {
    return html`${this.late.part ?? (this.late.lost ? 'tak terjangkau' : 'belum')}`;
  }
}
customElements.define('test-waiting', Waiting);

const waiting = () => fixture<Waiting>(html`<test-waiting></test-waiting>`);
const text = async (element: Waiting): Promise<string> => {
  await element.updateComplete;
  return element.shadowRoot?.textContent?.trim() ?? '';
};

describe('a part of an element that is loaded later', () => {
  beforeEach(() => {
    loads = 0;
    load = async () => 'bagian';
  });

  it('is loaded once, however often it is reached for, and the element is ready for it before it is drawn', async () => {
    const element = await waiting();
    expect(await text(element)).to.equal('belum');
    const [first, second] = await Promise.all([element.late.load(), element.late.load()]);
    expect([first, second, loads]).to.deep.equal(['bagian', 'bagian', 1]);
    expect(element.learned).to.deep.equal(['bagian']);
    expect(await text(element)).to.equal('bagian');
  });

  it('that cannot be reached is told to the element, and the next reach tries again', async () => {
    load = () => Promise.reject(new TypeError('lost'));
    const element = await waiting();
    expect(await element.late.load()).to.equal(undefined);
    expect(await text(element)).to.equal('tak terjangkau');
    load = async () => 'bagian';
    expect(await element.late.load()).to.equal('bagian');
    expect(await text(element)).to.equal('bagian');
    expect(element.late.lost).to.equal(false);
  });

  it('lets an element that tries at each of its updates come to rest', async () => {
    load = () => Promise.reject(new TypeError('lost'));
    const element = await waiting();
    let updates = 0;
    element.addController({
      hostUpdated: () => {
        updates += 1;
        if (updates < 20) void element.late.load();
      },
    });
    void element.late.load();
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    expect(updates).to.be.lessThan(5);
  });
});
