import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lines } from '../../../../packages/widgets/src/engines/chart/lines.js';
import { lyingBars } from '../../../../packages/widgets/src/engines/chart/lying-bars.js';
import { type Overlay, overlaid } from '../../../../packages/widgets/src/engines/chart/overlay.js';
import { standingBars } from '../../../../packages/widgets/src/engines/chart/standing-bars.js';
import { sceneInput } from './scene-input.js';
import { unreadable } from './text-boxes.js';

const rows = [2019, 2020, 2021, 2022].map((year, index) => ({ x: String(year), y: 100 + index * 50 }));
const none: Overlay = { across: [], notes: [] };
const target = { role: 'target', from: 400, to: 400, text: 'Target 400' } as const;

test('an axis reaches what is drawn across it, and the line stands where its value is', () => {
  const input = sceneInput(rows);
  const scene = overlaid(lines, () => ({ ...none, across: [target] }))(input);
  const at = scene.frame?.value(400) ?? -1;
  assert.ok(at >= (scene.frame?.top ?? 0) - 0.1 && at < (scene.place(0, 3)?.y ?? 0));
  assert.match(
    scene.marks.find(({ form }) => form === 'target')?.d ?? '',
    new RegExp(`^M[\\d.]+ ${Math.round(at * 10) / 10}H`),
  );
  assert.deepEqual(scene.texts.find(({ role }) => role === 'note')?.lines, ['Target 400']);
});

test('a band lies behind the values, and a range of the axis too', () => {
  const across = [{ role: 'band', from: 120, to: 180, text: 'Wajar' }] as const;
  const scene = overlaid(lines, () => ({ across, notes: [{ from: 1, to: 2, text: 'Pandemi' }] }))(sceneInput(rows));
  assert.deepEqual(scene.marks.map(({ form }) => form).slice(0, 2), ['band', 'band']);
  assert.ok(scene.texts.some(({ lines: [text] }) => text === 'Pandemi'));
});

test('a name that finds no free place stands below the drawing, and every name is somewhere', () => {
  for (const width of [240, 320, 800]) {
    for (const layout of [lines, lyingBars, standingBars]) {
      const across = Array.from({ length: 8 }, (_, index) => ({
        ...target,
        from: 100 + index,
        to: 100 + index,
        text: `Acuan nomor ${index}`,
      }));
      const scene = overlaid(layout, () => ({ ...none, across }))(sceneInput(rows, { width }));
      const said = [...scene.texts.flatMap(({ lines: own }) => own), ...(scene.untold ?? [])].join('\n');
      for (const { text } of across) assert.ok(said.includes(text), `${text} at ${width}`);
      assert.deepEqual(unreadable(scene, 13), []);
    }
  }
});

test('error bars go from end to end through their value, which is not written into them', () => {
  const ends = (_: number, point: number) => (point === 1 ? ([120, 190] as const) : undefined);
  for (const layout of [lines, lyingBars]) {
    const scene = overlaid(layout, () => ({ ...none, ends }))(sceneInput(rows));
    const path = scene.marks.find(({ form }) => form === 'error')?.d ?? '';
    const rounded = (value: number): number => Math.round((scene.frame?.value(value) ?? 0) * 10) / 10;
    assert.ok(path.includes(String(rounded(120))) && path.includes(String(rounded(190))));
    assert.equal(path.match(/M/g)?.length, 3);
    assert.deepEqual(
      scene.texts.filter(({ role, lines: [text] }) => role === 'value' && text !== ''),
      [],
    );
  }
});
