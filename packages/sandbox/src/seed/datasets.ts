import { blemishedDataset } from './blemished.js';
import { filesDataset } from './files.js';
import { bandwidthDataset, fibreDataset, usersDataset } from './network.js';
import type { SeedDataset } from './plan.js';
import { populationDataset } from './population.js';
import { territoryDataset } from './territory.js';
import { wifiDataset } from './wifi.js';

/** Every dataset a new portal holds. */
export function seedDatasets(): readonly SeedDataset[] {
  return [
    wifiDataset(),
    bandwidthDataset(),
    fibreDataset(),
    usersDataset(),
    populationDataset(),
    territoryDataset(),
    blemishedDataset(),
    filesDataset(),
  ];
}
