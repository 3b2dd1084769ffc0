import { expect, fixture, html } from '@open-wc/testing';
import { SatuError } from '@satudata/client';
import { SatuErrorEvent, SatuLoadEvent, SatuSelectEvent } from '../../../packages/widgets/src/foundation/events.js';
import { SatuFilterEvent, SatuPageEvent, SatuSortEvent } from '../../../packages/widgets/src/foundation/row-events.js';

const fault = new SatuError('timeout', 'No answer in time');
const events = [
  new SatuLoadEvent(3),
  new SatuErrorEvent(fault),
  new SatuSelectEvent({ nama: 'Taman' }),
  new SatuFilterEvent('status', ['aktif']),
  new SatuSortEvent('-mbps'),
  new SatuPageEvent(2),
];

describe('events of the elements', () => {
  for (const event of events)
    it(`${event.type} is an Event that a page hears anywhere above, out of shadow roots too`, async () => {
      const box = await fixture<HTMLElement>(html`<div><span></span></div>`);
      const root = box.querySelector('span')?.attachShadow({ mode: 'open' });
      const inner = document.createElement('b');
      root?.append(inner);
      const heard: Event[] = [];
      document.body.addEventListener(event.type, (other) => heard.push(other), { once: true });
      inner.dispatchEvent(event);
      expect(heard).to.deep.equal([event]);
      expect(event).to.be.instanceOf(Event);
      expect(event.type.startsWith('satu-')).to.equal(true);
    });

  it('say what happened', () => {
    expect(new SatuLoadEvent(3).count).to.equal(3);
    expect(new SatuLoadEvent().count).to.equal(undefined);
    const { code, error } = new SatuErrorEvent(fault);
    expect([code, error]).to.deep.equal(['timeout', fault]);
    expect(new SatuSelectEvent(7).item).to.equal(7);
    const { field, values } = new SatuFilterEvent('status', ['aktif']);
    expect([field, values]).to.deep.equal(['status', ['aktif']]);
    expect(new SatuSortEvent('-mbps').sort).to.equal('-mbps');
    expect(new SatuPageEvent(2).page).to.equal(2);
  });

  it('can be cancelled only where there is something to keep from happening', () => {
    const cancelable = events.filter((event) => event.cancelable).map((event) => event.type);
    expect(cancelable).to.deep.equal(['satu-sort']);
  });
});
