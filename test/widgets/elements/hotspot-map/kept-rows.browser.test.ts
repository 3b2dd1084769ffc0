import { expect } from '@open-wc/testing';
import { memoryTable, type Row } from '@satudata/client';
import { LitElement } from 'lit';
import { firstRows } from '../../../../packages/widgets/src/controllers/first-rows.js';
import type { QuestionState } from '../../../../packages/widgets/src/controllers/question-controller.js';
import { lastCopy } from '../../../../packages/widgets/src/elements/data-element/last-copy.js';
import { KeptRows } from '../../../../packages/widgets/src/elements/hotspot-map/kept-rows.js';
import { waitUntil } from '../../wait-until.js';

class KeepingHost extends LitElement {
  // Test files share one store.
  src = `https://${crypto.randomUUID()}.invalid/wifi.csv`;
  where = '';
  search = '';
  snapshot = 'last';
}
customElements.define('test-keeping-host', KeepingHost);

const table = memoryTable(Array.from({ length: 450 }, (_, id) => ({ id })) as readonly Row[], {
  maxPage: 200,
  info: { title: 'Wi-Fi (contoh)' },
});

async function host(snapshot: string, status: 'ready' | 'failed' = 'ready') {
  const value = await firstRows(table, { signal: new AbortController().signal, fresh: false });
  const state: QuestionState<typeof value> = { status, value, at: Date.UTC(2026, 0, 2), error: undefined };
  const element = new KeepingHost();
  element.snapshot = snapshot;
  const rows = new KeptRows(element, 5_000, () => state);
  document.body.append(element);
  await waitUntil(() => rows.rows.length === 250);
  await element.updateComplete;
  return element;
}
const kept = async (element: KeepingHost): Promise<Response> => lastCopy(element);

describe('rows that are kept on this device', () => {
  afterEach(() => {
    for (const element of document.querySelectorAll('test-keeping-host')) element.remove();
  });

  it('are all of them, with what is known of the table and when they were read', async () => {
    const element = await host('last');
    let copy: Response | undefined;
    for (let turn = 0; turn < 40 && copy?.status !== 200; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      copy = await kept(element);
    }
    const saved = (await copy?.json()) as { rows: readonly Row[]; taken: string; info: { title: string } };
    expect([saved.rows.length, saved.taken, saved.info.title]).to.deep.equal([
      450,
      '2026-01-02T00:00:00.000Z',
      'Wi-Fi (contoh)',
    ]);
  });

  it('are none unless the page asks for it, and never a copy of a copy', async () => {
    const plain = await host('');
    const stale = await host('last', 'failed');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([(await kept(plain)).status, (await kept(stale)).status]).to.deep.equal([404, 404]);
  });
});
