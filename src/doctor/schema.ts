import type { RuleState } from '../store/index.js';
import { type Finding, failed, ok, warning } from './finding.js';

/** @param isEmpty nothing is stored yet: the first run that stores makes the schema */
export function judgeSchema(rules: readonly RuleState[], isEmpty: boolean): Finding {
  const named = (state: RuleState['state']): string[] =>
    rules.filter((each) => each.state === state).map(({ rule }) => rule.name);
  const [missing, broken, building] = [named('missing'), named('failed'), named('populating')];
  if (missing.length === rules.length && isEmpty)
    return warning(
      'schema',
      'nothing is stored yet, and there is no schema',
      'The first isnad ingest makes it.',
    );
  if (missing.length > 0)
    return failed(
      'schema',
      `missing: ${missing.join(', ')}`,
      'The next isnad ingest or load makes what is missing.',
    );
  if (broken.length > 0)
    return failed(
      'schema',
      `could not be built: ${broken.join(', ')}`,
      'Drop them (DROP INDEX or DROP CONSTRAINT); the next isnad ingest makes them anew. The log of the server says why.',
    );
  if (building.length > 0)
    return warning('schema', `being built: ${building.join(', ')}`, 'Wait; questions are slow until then.');
  return ok('schema', `all ${rules.length} constraints and indexes`);
}
