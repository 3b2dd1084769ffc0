import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { TickerController } from '../../../packages/widgets/src/controllers/ticker-controller.js';
import { HeldWorld } from './held-world.js';

class Clock extends LitElement {
  readonly world = new HeldWorld();
  every: number | undefined = 5_000;
  ticks = 0;
  readonly ticker = new TickerController(this, {
    world: this.world,
    every: () => this.every,
    onTick: () => {
      this.ticks += 1;
    },
  });

  async pace(every: number | undefined): Promise<void> {
    this.every = every;
    this.requestUpdate();
    await this.updateComplete;
  }
}
customElements.define('test-clock', Clock);

const clock = () => fixture<Clock>(html`<test-clock></test-clock>`);

describe('a pace', () => {
  it('ticks at every interval', async () => {
    const element = await clock();
    await element.world.pass(4_999);
    expect(element.ticks).to.equal(0);
    await element.world.pass(10_001);
    expect(element.ticks).to.equal(3);
  });

  it('takes a new interval at once, and stands still without one', async () => {
    const element = await clock();
    await element.pace(1_000);
    await element.world.pass(3_000);
    expect(element.ticks).to.equal(3);
    await element.pace(undefined);
    await element.world.pass(60_000);
    expect([element.ticks, element.world.waiting]).to.deep.equal([3, []]);
  });

  it('is not set back by updates that leave the interval alone', async () => {
    const element = await clock();
    await element.world.pass(3_000);
    await element.pace(5_000);
    await element.world.pass(2_000);
    expect(element.ticks).to.equal(1);
  });

  it('makes up once for what fell due while nobody saw the page', async () => {
    const element = await clock();
    element.world.seen = false;
    await element.world.pass(60_000);
    expect(element.ticks).to.equal(0);
    await element.world.comeBack();
    expect(element.ticks).to.equal(1);
    await element.world.comeBack();
    expect(element.ticks).to.equal(1);
  });

  it('leaves no timer and no listener behind, and starts anew when the element returns', async () => {
    const element = await clock();
    const box = element.parentElement;
    element.remove();
    expect([element.world.waiting, element.world.listeners]).to.deep.equal([[], 0]);
    box?.append(element);
    await element.updateComplete;
    await element.world.pass(5_000);
    expect(element.ticks).to.equal(1);
  });
});
