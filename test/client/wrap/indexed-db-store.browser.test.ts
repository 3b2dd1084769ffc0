import { expect } from '@open-wc/testing';
import { indexedDbStore } from '@satudata/client/indexed-db-store.js';

let made = 0;
const opened: string[] = [];

/** A name that no other test uses. */
function freshName(): string {
  made += 1;
  const name = `store-test-${made}`;
  opened.push(name);
  return name;
}
const answer = (text: string, at = Date.now(), weight = 1) => ({ at, weight, answer: { rows: [{ nama: text }] } });

describe('indexedDbStore', () => {
  after(() => {
    for (const name of opened) indexedDB.deleteDatabase(name);
  });

  it('keeps an answer for whoever opens the same store later, big numbers and all', async () => {
    const name = freshName();
    const at = Date.now();
    await indexedDbStore({ name }).write('k', { at, weight: 2, answer: { rows: [{ besar: 2n ** 60n, nama: null }] } });
    expect(await indexedDbStore({ name }).read('k')).to.deep.include({
      at,
      weight: 2,
      answer: { rows: [{ besar: 2n ** 60n, nama: null }] },
    });
    expect(await indexedDbStore({ name }).read('other')).to.equal(undefined);
  });

  it('keeps the latest answer to a question', async () => {
    const store = indexedDbStore({ name: freshName() });
    await store.write('k', answer('lama (contoh)'));
    await store.write('k', answer('baru (contoh)'));
    expect((await store.read('k'))?.answer).to.deep.equal({ rows: [{ nama: 'baru (contoh)' }] });
  });

  it('forgets the oldest answers when there are too many rows', async () => {
    const store = indexedDbStore({ name: freshName(), maxWeight: 10 });
    const now = Date.now();
    for (let at = 0; at < 5; at += 1) await store.write(`k${at}`, answer(String(at), now - 1_000 + at, 4));
    const left: boolean[] = [];
    for (let at = 0; at < 5; at += 1) left.push((await store.read(`k${at}`)) !== undefined);
    expect(left).to.deep.equal([false, false, false, true, true]);
  });

  it('forgets answers that are too old', async () => {
    const store = indexedDbStore({ name: freshName(), maxAge: 1_000 });
    await store.write('old', answer('lama (contoh)', Date.now() - 2_000));
    expect(await store.read('old')).to.equal(undefined);
  });

  it('can be emptied', async () => {
    const store = indexedDbStore({ name: freshName() });
    await store.write('k', answer('a'));
    await store.clear();
    expect(await store.read('k')).to.equal(undefined);
  });

  it('goes on after the reader has emptied the browser', async () => {
    const name = freshName();
    const store = indexedDbStore({ name });
    await store.write('k', answer('a'));
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
    expect(await store.read('k')).to.equal(undefined);
    await store.write('k', answer('b'));
    expect((await store.read('k'))?.answer).to.deep.equal({ rows: [{ nama: 'b' }] });
  });

  it('leaves aside what cannot be cloned', async () => {
    const store = indexedDbStore({ name: freshName() });
    await store.write('k', { at: Date.now(), weight: 1, answer: { rows: [() => {}] } });
    expect(await store.read('k')).to.equal(undefined);
  });
});
