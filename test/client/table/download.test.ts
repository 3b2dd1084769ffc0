import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DownloadStream, memoryTable, type Progress } from '@satudata/client';
import { strFromU8, unzipSync } from 'fflate';
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

test('a line of NDJSON is a row, and the options of CSV reach the file', async () => {
  const table = memoryTable([{ a: 1.5, b: '=x' }]);
  assert.equal(await textOf(await table.download('ndjson')), '{"a":1.5,"b":"=x"}\n');
  const options = { delimiter: ';', raw: true, withoutMark: true } as const;
  assert.equal(await textOf(await table.download('csv', options)), 'a;b\r\n1,5;=x\r\n');
});

test('a workbook holds the rows of the question, and a format that is none is refused', async () => {
  const many = Array.from({ length: 25 }, (_, a) => ({ a, b: 'x' }));
  const chunks: Uint8Array[] = [];
  const table = memoryTable(many).select('a').limit(20);
  for await (const chunk of await table.download('xlsx', { size: 10 })) chunks.push(chunk);
  const sheet = strFromU8(unzipSync(Buffer.concat(chunks))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  assert.equal(sheet.match(/<row /g)?.length, 21);
  assert.ok(sheet.includes('<v>19</v>') && !sheet.includes('<v>20</v>'));
  // @ts-expect-error a page author may write any word
  await assert.rejects(table.download('pdf'), { code: 'invalid-config' });
  await assert.rejects(table.download('csv', { size: 0 }), { code: 'invalid-query' });
});

test('a download tells how far it has come, and reads nothing before it is asked for', async () => {
  const heard: Progress[] = [];
  const stream = await memoryTable(Array.from({ length: 25 }, (_, a) => ({ a }))).download('json', {
    size: 10,
    onProgress: (progress) => heard.push(progress),
  });
  assert.deepEqual(heard, []);
  await textOf(stream);
  assert.deepEqual(
    heard.map(({ loaded, total }) => [loaded, total]),
    [
      [10, 25],
      [20, 25],
      [25, 25],
    ],
  );
});

for (const format of ['csv', 'xlsx'] as const) {
  test(`a download as ${format} that its caller ends is aborted, not a file that is cut short`, async () => {
    const leave = new AbortController();
    const stream = await memoryTable(Array.from({ length: 20_000 }, (_, a) => ({ a, b: `baris ${a}` }))).download(
      format,
      { size: 1_000, signal: leave.signal, onProgress: ({ loaded }) => loaded === 5_000 && leave.abort() },
    );
    await assert.rejects(textOf(stream), { code: 'aborted' });
  });
}

for (const format of ['csv', 'xlsx'] as const)
  test(`a download as ${format} that is given up reads no further`, async () => {
    const source = new MemorySource(Array.from({ length: 100_000 }, (_, a) => ({ a })));
    const page = source.page.bind(source);
    let asked = 0;
    source.page = (query, options) => {
      asked += 1;
      return page(query, options);
    };
    const stream = await new Table({ source }).download(format, { size: 1_000 });
    const reader = stream.getReader();
    await reader.read();
    await reader.read();
    await reader.cancel();
    const before = asked;
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.ok(asked < 60);
    assert.equal(asked, before);
  });
