import { expect, fixture, html } from '@open-wc/testing';
import { SatuError, type SatuErrorCode } from '@satudata/client';
import { LitElement } from 'lit';
import { type Question, QuestionController } from '../../../packages/widgets/src/controllers/question-controller.js';
import { HeldWorld, settled } from './held-world.js';

interface Asked {
  readonly signal: AbortSignal;
  readonly fresh: boolean;
  readonly onStale?: ((since: number) => void) | undefined;
  answer(value: string): Promise<void>;
  fail(reason: unknown): Promise<void>;
}

class Asker extends LitElement {
  readonly world = new HeldWorld();
  readonly asked: Asked[] = [];
  readonly heard: string[] = [];
  every: number | undefined;
  about = 'titik';
  key: string | undefined = 'a';
  readonly query = new QuestionController<string>(this, {
    world: this.world,
    question: () => this.#question(),
    every: () => this.every,
    onAnswer: (value) => this.heard.push(value),
    onFailure: (error) => this.heard.push(error.code),
  });

  get last(): Asked {
    const last = this.asked.at(-1);
    if (last === undefined) throw new Error('nothing was asked');
    return last;
  }

  async want(key: string | undefined, about = this.about): Promise<void> {
    this.key = key;
    this.about = about;
    this.requestUpdate();
    await this.updateComplete;
  }

  #question(): Question<string> | undefined {
    const { key, about } = this;
    if (key === undefined) return undefined;
    return {
      key: `${about} ${key}`,
      about,
      ask: ({ signal, fresh, onStale }) =>
        new Promise((resolve, reject) => {
          this.asked.push({
            signal,
            fresh,
            onStale,
            answer: (value) => {
              resolve(value);
              return settled();
            },
            fail: (reason) => {
              reject(reason);
              return settled();
            },
          });
        }),
    };
  }
}
customElements.define('test-asker', Asker);

const asker = () => fixture<Asker>(html`<test-asker></test-asker>`);
const fault = (code: SatuErrorCode, retryAfter?: number) => new SatuError(code, 'contoh', { retryAfter });

describe('a question between a page and its data', () => {
  it('is loading, slow after four seconds, and ready with the time of its answer', async () => {
    const element = await asker();
    const { query, world } = element;
    expect(query.state.status).to.equal('loading');
    await world.pass(3_999);
    expect(query.state.status).to.equal('loading');
    await world.pass(1);
    expect(query.state.status).to.equal('slow');
    await element.last.answer('satu');
    expect(query.state).to.deep.equal({ status: 'ready', value: 'satu', at: world.now(), error: undefined });
    expect(element.heard).to.deep.equal(['satu']);
    expect(world.waiting).to.deep.equal([]);
  });

  it('asks nothing for a host that has left, though it is still updated for what was on its way', async () => {
    const element = await asker();
    element.every = 60_000;
    await element.last.answer('satu');
    element.requestUpdate();
    element.remove();
    await element.want('b');
    expect(element.asked).to.have.length(1);
    expect(element.world.waiting).to.deep.equal([]);
  });

  it('keeps the answer on screen while a narrower one is on its way, and drops what comes too late', async () => {
    const element = await asker();
    await element.last.answer('semua');
    await element.want('b');
    const [, second] = element.asked;
    expect(element.query.state).to.include({ status: 'loading', value: 'semua' });
    await element.want('c');
    expect(second?.signal.aborted).to.equal(true);
    await element.last.answer('ketiga');
    await second?.answer('kedua');
    expect(element.query.state.value).to.equal('ketiga');
    expect(element.heard).to.deep.equal(['semua', 'ketiga']);
  });

  it('drops the answer about another thing at once', async () => {
    const element = await asker();
    await element.last.answer('titik');
    await element.want('a', 'kelurahan');
    expect(element.query.state).to.include({ status: 'loading', value: undefined });
    await element.want(undefined);
    expect(element.query.state.status).to.equal('idle');
    expect(element.last.signal.aborted).to.equal(true);
  });

  it('is stale where its answer was kept and is old, since the oldest part of it, and asks for a newer one before long', async () => {
    const element = await asker();
    element.every = 60_000;
    element.last.onStale?.(2_000);
    element.last.onStale?.(1_000);
    element.last.onStale?.(3_000);
    await element.last.answer('lama');
    expect(element.query.state).to.deep.equal({ status: 'failed', value: 'lama', at: 1_000, error: undefined });
    await element.world.pass(2_000);
    expect(element.asked).to.have.length(2);
    expect(element.last.fresh).to.equal(true);
    await element.last.fail(fault('timeout'));
    expect(element.query.state).to.include({ status: 'failed', value: 'lama', at: 1_000 });
    await element.world.pass(60_000);
    await element.last.answer('baru');
    expect(element.query.state).to.include({ status: 'ready', value: 'baru' });
  });

  it('keeps the last good answer when the next one fails', async () => {
    const element = await asker();
    await element.last.answer('satu');
    const at = element.world.now();
    await element.world.pass(1_000);
    const refreshed = element.query.refresh();
    expect(element.last.fresh).to.equal(true);
    expect(element.query.state.status).to.equal('ready');
    await element.last.fail(fault('timeout'));
    await refreshed;
    const { status, value, at: savedAt, error } = element.query.state;
    expect([status, value, savedAt, error?.code]).to.deep.equal(['failed', 'satu', at, 'timeout']);
  });

  it('asks again by itself after a fault that passes, with pauses that double up to a minute', async () => {
    const element = await asker();
    const pauses: (number | undefined)[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      await element.last.fail(fault('network'));
      const [pause] = element.world.waiting;
      pauses.push(pause);
      await element.world.pass(pause ?? 0);
    }
    expect(pauses).to.deep.equal([2, 4, 8, 16, 32, 60, 60, 60].map((seconds) => seconds * 1_000));
    expect(element.asked).to.have.length(9);
    await element.last.answer('kembali');
    expect(element.query.state.status).to.equal('ready');
    void element.query.refresh();
    await element.last.fail(fault('network'));
    expect(element.world.waiting).to.deep.equal([2_000]);
  });

  it('waits as long as the portal asks, a minute at most', async () => {
    const element = await asker();
    await element.last.fail(fault('rate-limited', 7));
    expect(element.world.waiting).to.deep.equal([7_000]);
    await element.world.pass(7_000);
    await element.last.fail(fault('rate-limited', 3_600));
    expect(element.world.waiting).to.deep.equal([60_000]);
  });

  it('leaves alone what a person has to mend', async () => {
    const element = await asker();
    for (const code of ['not-found', 'forbidden', 'invalid-config', 'unknown-field', 'unsupported'] as const) {
      await element.want(code);
      await element.last.fail(fault(code));
      expect(element.world.waiting, code).to.deep.equal([]);
    }
  });

  it('calls a fault that nobody foresaw one of the portal', async () => {
    const element = await asker();
    await element.last.fail(new TypeError('aneh'));
    expect(element.query.state.error?.code).to.equal('portal-error');
  });

  it('is read again at every interval, past saved answers, also after a fault', async () => {
    const element = await asker();
    element.every = 5_000;
    await element.last.answer('satu');
    await element.world.pass(5_000);
    expect(element.asked.map(({ fresh }) => fresh)).to.deep.equal([false, true]);
    await element.last.fail(fault('not-found'));
    expect(element.world.waiting).to.deep.equal([5_000]);
    await element.world.pass(5_000);
    await element.last.fail(fault('network'));
    expect(element.world.waiting).to.deep.equal([4_000]);
  });

  it('waits while nobody sees the page or there is no network, and makes up for it on return', async () => {
    for (const away of ['seen', 'connected'] as const) {
      const element = await asker();
      element.every = 5_000;
      await element.last.answer('satu');
      element.world[away] = false;
      await element.world.pass(60_000);
      expect(element.asked).to.have.length(1);
      await element.world.comeBack();
      expect(element.asked).to.have.length(2);
      await element.last.answer('dua');
      await element.world.comeBack();
      expect(element.asked, 'nothing is due').to.have.length(2);
    }
  });

  it('asks at once when the network returns after a fault that passes', async () => {
    const element = await asker();
    await element.last.fail(fault('offline'));
    await element.world.comeBack();
    expect(element.asked).to.have.length(2);
    await element.last.fail(fault('not-found'));
    await element.world.comeBack();
    expect(element.asked).to.have.length(2);
  });

  it('hangs up when the element leaves the page, leaves nothing behind, and asks again when it comes back', async () => {
    const element = await asker();
    const box = element.parentElement;
    element.every = 5_000;
    await element.last.answer('satu');
    await element.world.pass(5_000);
    element.remove();
    expect(element.last.signal.aborted).to.equal(true);
    expect([element.world.waiting, element.world.listeners]).to.deep.equal([[], 0]);
    box?.append(element);
    await element.updateComplete;
    expect(element.asked).to.have.length(3);
    expect(element.query.state.value).to.equal('satu');
    await element.last.answer('dua');
    expect(element.heard).to.deep.equal(['satu', 'dua']);
  });
});
