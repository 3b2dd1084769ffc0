import { expect } from '@open-wc/testing';
import '@satudata/widgets/map.js';

describe('what a map and its layers are told', () => {
  it('is told by the same attributes, with the same defaults', () => {
    for (const tag of ['satu-map', 'satu-layer'] as const) {
      const element = document.createElement(tag);
      expect([element.kind, element.classes, element.classCount, element.unit], tag).to.deep.equal([
        'points',
        'quantile',
        5,
        undefined,
      ]);
      element.setAttribute('class-count', '3');
      element.setAttribute('area-key', 'kode');
      element.setAttribute('areas-where', 'tingkat = "kelurahan"');
      element.setAttribute('unit', 'jiwa');
      const { classCount, areaKey, areasWhere, unit } = element;
      expect([classCount, areaKey, areasWhere, unit], tag).to.deep.equal([3, 'kode', 'tingkat = "kelurahan"', 'jiwa']);
    }
  });
});
