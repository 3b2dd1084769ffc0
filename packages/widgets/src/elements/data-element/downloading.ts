export { downloadWords } from './download.words.js';
export { DownloadPanel } from './download-panel.js';
