import assert from 'node:assert/strict';
import { test } from 'node:test';
import { embedCode } from '../../../../packages/widgets/src/shape/embed/embed-code.js';

test('the script comes first, with its hash where the page has one', () => {
  const tag = { tag: 'satu-table', attributes: [['src', 'https://data.kota.example/dataset/wifi']] } as const;
  assert.equal(embedCode(tag, undefined), '<satu-table src="https://data.kota.example/dataset/wifi"></satu-table>');
  assert.equal(
    embedCode(tag, { src: 'https://cdn.example/satudata.js', integrity: 'sha384-abc' }).split('\n')[0],
    '<script type="module" src="https://cdn.example/satudata.js" integrity="sha384-abc" crossorigin></script>',
  );
  assert.match(embedCode(tag, { src: 'https://cdn.example/satudata.js', integrity: '' }), /satudata\.js"><\/script>/);
});

test('whatever a value holds stays a value', () => {
  const code = embedCode(
    {
      tag: 'satu-table',
      attributes: [
        ['heading', '"><script>alert(1)</script>'],
        ['where', 'a = "b" & c'],
        ['hide', ''],
      ],
      children: [{ tag: 'satu-column', attributes: [['field', 'mbps']] }],
    },
    undefined,
  );
  assert.equal(
    code,
    `<satu-table heading="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" where="a = &quot;b&quot; &amp; c" hide>
  <satu-column field="mbps"></satu-column>
</satu-table>`,
  );
});
