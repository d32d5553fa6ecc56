import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GAZETTEER_FOLDER } from './load.js';

/**
 * Given names of people in Arabic script, as they are written. They help to find people that no list has; those that
 * are also common words stand behind `# ambiguous` in the file and are left out.
 */
export function loadGivenNames(): string[] {
  const file = join(GAZETTEER_FOLDER, 'given-names.txt');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  const end = lines.findIndex((line) => line.startsWith('# ambiguous'));
  return lines.slice(0, end === -1 ? undefined : end).filter((line) => line !== '' && !line.startsWith('#'));
}
