import { expect } from '@open-wc/testing';
import { memoryTable, type Row } from '@satudata/client';
import '@satudata/widgets/stat.js';
import { place, reach } from '../../drawn.js';
import { described, points } from '../../example-points.js';
import { part, parts, said } from '../../shadow.js';
import { waitUntil } from '../../wait-until.js';

async function stat(attributes: Readonly<Record<string, string>>, lang = 'id', rows: readonly Row[] = points) {
  const table = memoryTable([...rows], described);
  return reach(await place('satu-stat', { table, attributes, lang }), 'ready', 'empty', 'misconfigured');
}
const figure = async (value: string, attributes: Readonly<Record<string, string>> = {}) =>
  said(await stat({ value, ...attributes }), '.figure')[0];

describe('satu-stat', () => {
  it('works out every measure over the rows, with the unit of the field where it still holds', async () => {
    expect(await figure('count()')).to.equal('3');
    expect(await figure('sum(mbps)')).to.equal('70 Mbps');
    expect(await figure('avg(mbps)')).to.equal('35 Mbps');
    expect(await figure('min(mbps)')).to.equal('20 Mbps');
    expect(await figure('max(mbps)')).to.equal('50 Mbps');
    expect(await figure('median(mbps)')).to.equal('35 Mbps');
    expect(await figure('distinct(kecamatan)')).to.equal('2');
    expect(await figure('sum(mbps)', { unit: '' })).to.equal('70');
    expect(await figure('sum(mbps)', { unit: 'megabit' })).to.equal('70 megabit');
  });

  it('writes numbers as the reader’s language does', async () => {
    const rows = [{ mbps: 1234.56 }, { mbps: 0 }];
    const attributes = { value: 'sum(mbps)', unit: '' };
    expect(said(await stat(attributes, 'id', rows), '.figure')).to.deep.equal(['1.234,6']);
    expect(said(await stat(attributes, 'en', rows), '.figure')).to.deep.equal(['1,234.6']);
    expect(said(await stat({ ...attributes, digits: '0' }, 'id', rows), '.figure')).to.deep.equal(['1.235']);
  });

  it('is a term with its description, so that label and number are read together', async () => {
    const element = await stat({ value: 'sum(mbps)', label: 'Kapasitas' });
    expect(said(element, 'dl > dt')).to.deep.equal(['Kapasitas']);
    expect(said(element, 'dl > dd .figure')).to.deep.equal(['70 Mbps']);
    expect(said(await stat({ value: 'sum(mbps)' }), 'dt')).to.deep.equal(['Kecepatan']);
  });

  it('compares in words, whatever the arrow looks like', async () => {
    const compared = async (baseline: string, lang = 'id') =>
      said(await stat({ value: 'count()', baseline, 'baseline-label': '2021' }, lang), '.compared')[0];
    expect(await compared('2')).to.equal('▲ naik 50% dibanding 2021');
    expect(await compared('4')).to.equal('▼ turun 25% dibanding 2021');
    expect(await compared('3')).to.equal('■ sama dengan 2021');
    expect(await compared('4', 'en')).to.equal('▼ down 25% compared with 2021');
    const element = await stat({ value: 'count()', baseline: '2', 'baseline-label': '2021' });
    expect(part(element, '.compared [aria-hidden=true]').textContent).to.equal('▲');
  });

  it('shows how much of a target is reached, to machines as well', async () => {
    const element = await stat({ value: 'count()', target: '4' });
    expect(said(element, '.compared')).to.deep.equal(['target 4 (75% tercapai)']);
    const bar = part<HTMLProgressElement>(element, 'progress');
    expect([bar.value, bar.max]).to.deep.equal([3, 4]);
    expect(bar.getAttribute('aria-label')).to.equal('target 4 (75% tercapai)');
    const over = part<HTMLProgressElement>(await stat({ value: 'count()', target: '2' }), 'progress');
    expect(over.value).to.equal(2);
    for (const target of ['0', '-5'])
      expect(parts(await stat({ value: 'count()', target }), 'progress'), target).to.have.length(0);
  });

  it('says that there is no value rather than zero', async () => {
    const element = await stat({ value: 'max(mbps)' }, 'id', [{ mbps: null }]);
    expect(element.state).to.equal('empty');
    expect(said(element, '.figure')).to.deep.equal(['–Tidak ada data']);
    expect(await stat({ value: 'count()', where: 'mbps > 1000' })).to.have.property('state', 'ready');
  });

  it('keeps every digit of a number that is too long for a computer’s own', async () => {
    const rows = [{ n: '9007199254740993' }];
    const table = memoryTable(rows, { fields: [{ name: 'n', type: 'number', exact: false }] });
    const element = await reach(await place('satu-stat', { table, attributes: { value: 'max(n)' } }), 'ready');
    expect(said(element, '.figure')[0]?.replaceAll('.', '')).to.equal('9007199254740993');
  });

  it('names a number of the page’s author that is none, rather than writing NaN', async () => {
    for (const [name, value] of [
      ['target', 'banyak'],
      ['baseline', '1.000,5'],
      ['digits', '200'],
      ['digits', '-1'],
    ] as const) {
      const element = await stat({ value: 'count()', [name]: value });
      expect(element.state, `${name}=${value}`).to.equal('misconfigured');
      await waitUntil(() => said(element, '.technical')[0]?.includes(`Atribut ${name}: nilai “${value}”`));
    }
  });

  it('names a measure that cannot be read, and what could be', async () => {
    const element = await stat({ value: 'jumlah(mbps)' });
    expect(element.state).to.equal('misconfigured');
    await waitUntil(() => parts(element, '.technical').length === 1);
    expect(said(element, '.technical')[0]).to.contain('jumlah(mbps)').and.to.contain('count(), sum(…), avg(…)');
    element.value = 'sum(mbps)';
    await waitUntil(() => said(element, '.figure')[0] === '70 Mbps');
  });
});
