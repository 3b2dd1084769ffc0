import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a command; undefined where the machine has none of this name. */
export function commandAtHand(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders
    .map((folder) => join(folder, name))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
