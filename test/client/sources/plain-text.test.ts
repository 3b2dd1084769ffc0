import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from '../../../packages/client/src/sources/plain-text.js';

test('a text in HTML is read without its tags, and with the letters that its entities stand for', () => {
  assert.equal(plainText('<p>A&nbsp;&amp; B<br/></p>'), 'A & B');
  assert.equal(plainText('Rumah&#39;s &#x2013; 1 &lt; 2'), "Rumah's – 1 < 2");
  assert.equal(plainText('R&D &tak; &#9999999;'), 'R&D &tak; &#9999999;');
});
