import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DownloadStream, memoryTable } from '@satudata/client';
import { MemorySource } from '../../../packages/client/src/sources/memory.js';
import { Table } from '../../../packages/client/src/table/table.js';

const rows = [
  { nama: '=SUM(A1)', lat: -5.1, lon: 105.3 },
  { nama: 'Ütä, "x"', lat: null, lon: null },
];
async function textOf(stream: DownloadStream): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for await (const bytes of stream) text += decoder.decode(bytes, { stream: true });
  return text;
}

test('CSV carries its mark, guards formulas and keeps numbers', async () => {
  assert.equal(
    await textOf(await memoryTable(rows).download('csv')),
    `\uFEFFnama,lat,lon\r\n'=SUM(A1),-5.1,105.3\r\n"Ütä, ""x""",,\r\n`,
  );
});

test('JSON and GeoJSON are whole, over many pages and over none', async () => {
  const many = Array.from({ length: 25 }, (_, lat) => ({ lat, lon: 1 }));
  assert.deepEqual(JSON.parse(await textOf(await memoryTable(many).download('json', { size: 10 }))), many);
  assert.deepEqual(JSON.parse(await textOf(await memoryTable(many).limit(0).download('json'))), []);
  const places = JSON.parse(await textOf(await memoryTable(rows).download('geojson')));
  assert.deepEqual(
    places.features.map((feature: { geometry: unknown }) => feature.geometry),
    [{ type: 'Point', coordinates: [105.3, -5.1] }, null],
  );
  await assert.rejects(memoryTable([{ a: 1 }]).download('geojson'), { code: 'unsupported' });
});

test('a download that is given up reads no further', async () => {
  const source = new MemorySource(Array.from({ length: 100 }, (_, a) => ({ a })));
  const page = source.page.bind(source);
  let asked = 0;
  source.page = (query, options) => {
    asked += 1;
    return page(query, options);
  };
  const stream = await new Table({ source }).download('csv', { size: 10 });
  const reader = stream.getReader();
  await reader.read();
  await reader.read();
  await reader.cancel();
  const before = asked;
  await new Promise((resolve) => setTimeout(resolve, 10));
  assert.ok(asked < 6);
  assert.equal(asked, before);
});
