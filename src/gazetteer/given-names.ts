import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GAZETTEER_FOLDER } from './load.js';

/** Given names of people in Arabic script, as they are written. They help to find people that no list has. */
export interface GivenNames {
  /** Enough to open a name on their own. */
  readonly clear: readonly string[];
  /** Also common words, places or surnames: names behind a title alone. They stand behind `# ambiguous` in the file. */
  readonly ambiguous: readonly string[];
}

export function loadGivenNames(): GivenNames {
  const file = join(GAZETTEER_FOLDER, 'given-names.txt');
  if (!existsSync(file)) return { clear: [], ambiguous: [] };
  const lines = readFileSync(file, 'utf8').split('\n');
  const end = lines.findIndex((line) => line.startsWith('# ambiguous'));
  const names = (list: string[]) => list.filter((line) => line !== '' && !line.startsWith('#'));
  return end === -1
    ? { clear: names(lines), ambiguous: [] }
    : { clear: names(lines.slice(0, end)), ambiguous: names(lines.slice(end)) };
}
