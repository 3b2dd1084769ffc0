import { expect, fixture, html } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import type { SatuChart } from '@satudata/widgets';
import '@satudata/widgets/chart.js';
import { waitUntil } from '../../wait-until.js';

const rows = Array.from({ length: 40 }, (_, index) => ({ tahun: 1980 + index, n: index }));

async function chart(sound: boolean, lang = 'id'): Promise<SatuChart> {
  const element = await fixture<SatuChart>(
    html`<satu-chart lang=${lang} loading="eager" kind="line" x="tahun" y="n" ?sound=${sound} .table=${memoryTable(rows)}></satu-chart>`,
  );
  await waitUntil(() => element.renderRoot.querySelector('.summary')?.textContent);
  return element;
}

const button = (element: SatuChart): HTMLButtonElement | null => element.renderRoot.querySelector('button.sound');
const label = (element: SatuChart): string => button(element)?.textContent?.trim() ?? '';

describe('a chart that can be listened to', () => {
  it('is silent unless the page asks for it', async () => {
    expect(button(await chart(false))).to.equal(null);
  });

  it('plays and stops by one button, in the reader’s language', async () => {
    for (const [lang, listen, stop] of [
      ['id', 'Dengarkan', 'Berhenti'],
      ['en', 'Listen', 'Stop'],
    ] as const) {
      const element = await chart(true, lang);
      expect(label(element)).to.equal(listen);
      button(element)?.click();
      await waitUntil(() => label(element) === stop);
      button(element)?.click();
      await waitUntil(() => label(element) === listen);
    }
  });

  it('falls silent when it leaves the page', async () => {
    const element = await chart(true);
    button(element)?.click();
    await waitUntil(() => label(element) === 'Berhenti');
    element.remove();
    await waitUntil(() => label(element) === 'Dengarkan');
  });

  it('offers nothing where the browser cannot play', async () => {
    const own = globalThis.AudioContext;
    Object.assign(globalThis, { AudioContext: undefined });
    try {
      expect(button(await chart(true))).to.equal(null);
    } finally {
      Object.assign(globalThis, { AudioContext: own });
    }
  });
});
