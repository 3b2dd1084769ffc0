import { expect } from '@open-wc/testing';
import { MapText } from '../../../../packages/widgets/src/elements/map/map-text.js';
import { speak } from './words-host.js';

describe('what a map writes of its values', () => {
  it('has units, dates, yes and no, and names of columns for people', async () => {
    const text = new MapText(await speak('points'), [
      { name: 'mbps', type: 'number', label: 'Kecepatan', unit: 'Mbps', exact: true },
      { name: 'tanggal', type: 'date', exact: true },
    ]);
    expect(text.value('mbps', 1250.5)).to.equal('1.250,5\u00a0Mbps');
    expect(text.value('tanggal', '2026-11-20')).to.contain('20 Nov 2026');
    expect(text.value('aktif', true)).to.equal('Ya');
    expect(text.value('aktif', null)).to.equal('');
    expect([text.label('mbps'), text.label('nama_jalan')]).to.deep.equal(['Kecepatan', 'Nama jalan']);
    expect(text.cell('mbps')({ row: { mbps: 2 } })).to.equal('2\u00a0Mbps');
  });
});
