import { loadPart } from '../../foundation/load-part.js';
import type { FileMaker } from '../data-element/menu.js';
import type { DrawnFormat } from './export-file.js';
import type { Shown } from './picture.js';

const keys: Readonly<Record<DrawnFormat, string>> = { png: 'savePng', svg: 'saveSvg', csv: 'saveDrawn' };

/** What the menu of a chart offers besides its rows: the picture, and the values that are drawn. */
export function exportItems(shown: () => Shown | undefined): readonly FileMaker[] {
  return (['png', 'svg', 'csv'] as const).map((format) => ({
    key: keys[format],
    format,
    async make(info) {
      const { exportFile } = await loadPart(() => import('./export-file.js'));
      const now = shown();
      if (now === undefined) throw new Error('nothing is drawn');
      return exportFile(now, info, format);
    },
  }));
}
