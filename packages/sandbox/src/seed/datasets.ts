import { bandwidthDataset, fibreDataset, usersDataset } from './network.js';
import type { SeedDataset } from './plan.js';
import { wifiDataset } from './wifi.js';

/** Every dataset a new portal holds. */
export function seedDatasets(): readonly SeedDataset[] {
  return [wifiDataset(), bandwidthDataset(), fibreDataset(), usersDataset()];
}
