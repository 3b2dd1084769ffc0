import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutText, textWidth, wrapText } from '../../../../packages/widgets/src/engines/chart/text-width.js';
import fc from '../../../fast-check.js';

test('wide letters take more room than narrow ones, and twice the font twice the room', () => {
  assert.ok(textWidth('mmm', 10) > textWidth('iii', 10));
  assert.equal(textWidth('Metro', 20), 2 * textWidth('Metro', 10));
  assert.ok(textWidth('漢字', 10) >= 20);
});

test('a text that fits is not cut', () => {
  assert.equal(cutText('Metro Pusat', 500, 13), 'Metro Pusat');
});

test('a cut text fits and says that it was cut', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 20, max: 200 }), (text, width) => {
      const cut = cutText(text, width, 13);
      assert.ok(textWidth(cut, 13) <= width);
      assert.ok(cut === text || cut === '' || cut.endsWith('…'));
    }),
  );
});

test('names break at their spaces', () => {
  assert.deepEqual(wrapText('Metro Pusat', 50, 13, 3), { lines: ['Metro', 'Pusat'], whole: true });
});

test('a word that is too long, or a line too many, is cut and told', () => {
  const long = wrapText('Badan Perencanaan Pembangunan Daerah', 90, 13, 2);
  assert.equal(long.lines.length, 2);
  assert.equal(long.whole, false);
  assert.equal(wrapText('Kependudukan', 30, 13, 3).whole, false);
  assert.deepEqual(wrapText('', 30, 13, 3), { lines: [], whole: true });
});
