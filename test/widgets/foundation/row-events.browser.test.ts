import { expect } from '@open-wc/testing';
import { SatuFilterEvent, SatuPageEvent, SatuSortEvent } from '../../../packages/widgets/src/foundation/row-events.js';

describe('what a reader asks of rows', () => {
  it('reaches listeners by the name of its event, typed', () => {
    const box = document.createElement('div');
    const heard: unknown[] = [];
    box.addEventListener('satu-filter', ({ field, values }) => heard.push(field, ...values));
    box.addEventListener('satu-page', ({ page }) => heard.push(page));
    box.addEventListener('satu-sort', (event) => event.preventDefault());
    box.dispatchEvent(new SatuFilterEvent('status', ['aktif']));
    box.dispatchEvent(new SatuPageEvent(2));
    expect(heard).to.deep.equal(['status', 'aktif', 2]);
    expect(box.dispatchEvent(new SatuSortEvent('mbps'))).to.equal(false);
  });
});
