import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoryTable } from '@satudata/client';
import { estimateBytes, shownTable } from '../../../../packages/widgets/src/elements/data-element/shown-rows.js';

const rows = Array.from({ length: 30 }, (_, index) => ({ nama: `Titik ${index + 1} (contoh)`, mbps: index }));
const fields = [{ name: 'nama', type: 'text', exact: true } as const];
const shown = { rows, fields, total: 1_000 };

describe('a table of the rows on screen', () => {
  it('is downloaded with the shown columns alone', async () => {
    const info = await memoryTable([]).info();
    const parts: string[] = [];
    const decoder = new TextDecoder();
    for await (const chunk of await shownTable(shown, info).download('csv')) parts.push(decoder.decode(chunk));
    const lines = parts.join('').trim().split('\r\n');
    assert.equal(lines.length, 31);
    assert.deepEqual(
      [lines[0]?.replace('\uFEFF', ''), lines[1], lines[30]],
      ['nama', 'Titik 1 (contoh)', 'Titik 30 (contoh)'],
    );
  });
});

describe('the estimate of a size', () => {
  it('grows with the rows, and is smaller where names are not repeated', () => {
    const csv = estimateBytes(shown, 1_000, 'csv') ?? 0;
    assert.ok(Math.abs((estimateBytes(shown, 2_000, 'csv') ?? 0) - csv * 2) <= 1);
    assert.ok((estimateBytes(shown, 1_000, 'json') ?? 0) > csv);
    assert.ok((estimateBytes(shown, 1_000, 'xlsx') ?? 0) < csv);
  });

  it('is near what the file takes', async () => {
    let bytes = 0;
    for await (const chunk of await memoryTable(rows).download('csv')) bytes += chunk.length;
    assert.ok(Math.abs((estimateBytes(shown, rows.length, 'csv') ?? 0) - bytes) < bytes / 5);
  });

  it('is not made from nothing', () => {
    assert.equal(estimateBytes({ ...shown, rows: [] }, 10, 'csv'), undefined);
  });
});
