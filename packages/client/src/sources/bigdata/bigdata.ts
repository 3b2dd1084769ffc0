export { bigdataKind } from './bigdata-kind.js';
export { bigdataSource } from './bigdata-source.js';
export { type BigdataEntry, type BigdataPage, type BigdataSearch, bigdataCatalog, bigdataDataset } from './catalog.js';
