import { loadEngine } from '../store/index.js';
import { type Finding, failed, ok, warning } from './finding.js';

/**
 * Whether the compiled engine of stores in files loads on this platform.
 * @param isNeeded the store at hand is one of them
 */
export async function checkEngine(platform: string, isNeeded: boolean): Promise<Finding> {
  try {
    await loadEngine();
    return ok('embedded engine', `loads on ${platform}`);
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    const found = `does not load on ${platform}: ${reason}`;
    const fix =
      'Install again for this platform (npm ci); where there is no build for it (such as Alpine), use Neo4j: --store bolt://…';
    return isNeeded ? failed('embedded engine', found, fix) : warning('embedded engine', found, fix);
  }
}
