import { fixture, html } from '@open-wc/testing';
import { memoryTable } from '@satudata/client';
import type { SatuChart } from '@satudata/widgets';
import '@satudata/widgets/chart.js';
import { chartCases, kindCases } from '../../../../stories/example/chart-cases.js';
import { expectAccessible } from '../../accessible.js';
import { waitUntil } from '../../wait-until.js';

const inside = (element: SatuChart, selector: string): HTMLElement | null =>
  element.renderRoot.querySelector<HTMLElement>(selector);

describe('charts for everybody', () => {
  for (const [index, { name, attributes }] of kindCases.entries()) {
    it(`meet WCAG 2.2 AA as a drawing that is walked through, and as a table: ${name}`, async function long() {
      this.timeout(20_000);
      const lang = index % 2 === 0 ? 'id' : 'en';
      const box = await fixture(html`<div lang=${lang} style="width: 640px"></div>`);
      const element = document.createElement('satu-chart');
      const table = memoryTable([...(chartCases['nulls'] ?? [])]);
      Object.assign(element, attributes, { loading: 'eager', heading: `${name} (contoh)`, table });
      box.append(element);
      await waitUntil(() => inside(element, '.summary')?.textContent && inside(element, '.plot'));
      inside(element, '.plot')?.focus();
      await waitUntil(() => inside(element, '.points'));
      inside(element, '.plot')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      await waitUntil(() => inside(element, '.tip'));
      await expectAccessible(element, `${name}, drawn`);
      element.view = 'table';
      await waitUntil(() => inside(element, '.twin tbody tr'));
      await expectAccessible(element, `${name}, as a table`);
    });
  }
});
