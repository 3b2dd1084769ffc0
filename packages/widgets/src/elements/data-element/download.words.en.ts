import type { DownloadWord } from './download.words.js';

/** What the panel of a download says, in English. */
export const words: Readonly<Record<DownloadWord, string>> = {
  'file-format': 'File format',
  'format-csv': 'CSV (for Excel)',
  'format-csv-semicolon': 'CSV with semicolons (Excel in Indonesian)',
  'format-xlsx': 'Excel workbook (XLSX)',
  'format-json': 'JSON',
  'format-ndjson': 'NDJSON (a record a line)',
  'format-geojson': 'GeoJSON (map)',
  which: 'Rows to download',
  'rows-all': 'All rows',
  'rows-shown': 'Rows shown',
  sizeAbout: 'The file takes about {size}.',
  sizeUnknown: 'The size of the file is not known yet.',
  startDownload: 'Download',
  closePanel: 'Close',
  noPlaces: 'This data holds no places, so it cannot be downloaded as a map.',
};
