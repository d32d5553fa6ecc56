import { type Gazetteer, loadGazetteer } from '../gazetteer/index.js';
import { extractorsWith } from '../pipeline.js';
import { type Finding, failedBy, ok } from './finding.js';

export interface Knowledge {
  readonly findings: readonly Finding[];
  /** What the extractor calls itself; null where the gazetteer does not load. */
  readonly extractors: readonly string[] | null;
}

/** Loads the gazetteer with the user's files, as reading an article does. */
export function checkGazetteer(version: string, files: readonly string[]): Knowledge {
  let gazetteer: Gazetteer;
  try {
    gazetteer = loadGazetteer(files);
  } catch (error) {
    return { findings: [ok('isnad', version), failedBy('gazetteer', error)], extractors: null };
  }
  const extractors = extractorsWith(gazetteer);
  const own = files.length === 0 ? '' : `, with ${files.join(', ')}`;
  const found = `${gazetteer.entries.size.toLocaleString('en-US')} entries${own}`;
  return {
    findings: [ok('isnad', `${version}, extractor ${extractors.join(', ')}`), ok('gazetteer', found)],
    extractors,
  };
}
