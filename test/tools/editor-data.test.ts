import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editorData } from '../../packages/tools/src/editor-data.js';

test('an editor is told of tags, attributes and the values they take', () => {
  const attributes = [
    { name: 'kind', description: 'What is drawn.', type: { text: "'bar' | 'line'" } },
    { name: 'x', type: { text: 'string' } },
  ];
  assert.deepEqual(
    editorData([{ kind: 'class', name: 'SatuChart', tagName: 'satu-chart', summary: 'Draws.', attributes }]),
    {
      version: 1.1,
      tags: [
        {
          name: 'satu-chart',
          description: 'Draws.',
          attributes: [
            { name: 'kind', description: 'What is drawn.', values: [{ name: 'bar' }, { name: 'line' }] },
            { name: 'x', description: '' },
          ],
        },
      ],
    },
  );
});
