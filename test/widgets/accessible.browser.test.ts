import { expect, fixture, html } from '@open-wc/testing';
import { type MemoryOptions, type Row, SatuError } from '@satudata/client';
import '@satudata/widgets';
import { expectAccessible } from './accessible.js';
import type { Standing } from './drawn.js';
import { described, points } from './example-points.js';
import { parts } from './shadow.js';
import { ShakyPortal } from './shaky-portal.js';
import { waitUntil } from './wait-until.js';

const attributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'satu-stat': { value: 'sum(mbps)', label: 'Kapasitas', target: '90', baseline: '60', 'baseline-label': '2021' },
  'satu-table': { heading: 'Titik (contoh)', 'page-size': '2' },
  'satu-chart': { heading: 'Titik (contoh)', x: 'kecamatan', y: 'count()', series: 'status' },
  'satu-hotspot-map': { heading: 'Wi-Fi (contoh)' },
  'satu-map': { heading: 'Titik (contoh)', category: 'status' },
  'satu-filter': { field: 'kecamatan' },
  'satu-data': {},
};
const conditions = ['ready', 'empty', 'failed', 'stale', 'misconfigured'] as const;
const wrong: Readonly<Record<string, readonly [string, string]>> = {
  'satu-stat': ['value', 'jumlah'],
  'satu-table': ['page-size', '0'],
  'satu-chart': ['kind', 'donat'],
  'satu-hotspot-map': ['tiles', 'https://peta.example/'],
  'satu-map': ['kind', 'balon'],
  'satu-filter': ['field', ''],
  'satu-data': ['refresh', 'sering'],
};
/** What shows that the drawing of a condition has arrived. */
const drawn: Readonly<Record<(typeof conditions)[number], string>> = {
  ready: '.foot span, select:not(:disabled)',
  empty: '.notice, .nothing, .figure, select:not(:disabled)',
  failed: '.notice',
  stale: '.notice, select',
  misconfigured: '.technical',
};

/** An element of that tag in that condition, inside a satu-data. */
async function make(
  tag: string,
  condition: (typeof conditions)[number],
  lang: string,
  theme: string,
): Promise<Standing> {
  const rows: readonly Row[] = condition === 'empty' ? [] : points;
  const portal = new ShakyPortal(rows, described satisfies MemoryOptions);
  if (condition === 'failed') portal.fault = new SatuError('portal-error', 'contoh', { status: 502 });
  const box = await fixture<HTMLElement>(html`<div lang=${lang}><satu-data theme=${theme}></satu-data></div>`);
  box.style.setProperty('background', theme === 'dark' ? '#141414' : '#fff');
  const lender = box.querySelector('satu-data');
  if (lender === null) throw new Error('no lender');
  const element = (tag === 'satu-data' ? lender : document.createElement(tag)) as Standing;
  for (const [name, value] of Object.entries({ ...attributes[tag], loading: 'eager', theme }))
    element.setAttribute(name, value);
  if (condition === 'misconfigured') element.setAttribute(...(wrong[tag] ?? ['', '']));
  if (element !== lender) lender.append(element);
  lender.table = portal.table;
  if (tag === 'satu-data') {
    await waitUntil(() => lender.state === (condition === 'misconfigured' ? 'misconfigured' : 'ready'));
  } else {
    const first = condition === 'stale' ? 'ready' : condition;
    const reached = [first, ...(first === 'empty' ? ['ready'] : [])];
    await waitUntil(() => reached.includes(element.state), `${tag} is ${element.state}, not ${first}`);
    if (condition === 'stale') {
      portal.fault = new SatuError('network', 'contoh');
      lender.reload();
      await waitUntil(() => element.state === 'stale');
    }
  }
  await waitUntil(
    () => parts(element, tag === 'satu-data' ? 'slot' : drawn[condition]).length > 0,
    `${tag} ${condition}: no drawing`,
  );
  await element.updateComplete;
  return element;
}

describe('every element meets WCAG 2.2 AA', () => {
  for (const tag of Object.keys(attributes))
    for (const condition of conditions)
      it(`${tag} when it is ${condition}, in both languages, light and dark`, async function () {
        this.timeout(20_000);
        for (const [lang, theme] of [
          ['id', 'light'],
          ['en', 'dark'],
        ] as const) {
          const element = await make(tag, condition, lang, theme);
          await expectAccessible(element, `${tag} ${condition} ${lang} ${theme}`);
        }
      });

  it('and the check itself finds a button without a name', async () => {
    const box = await fixture<HTMLElement>(html`<div><button></button></div>`);
    let found = '';
    await expectAccessible(box, 'a nameless button').catch((error: Error) => {
      found = error.message;
    });
    expect(found).to.contain('nameless');
  });
});
