import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that use the Neo4j test server: they share it, so they run one after another. */
const WITH_NEO4J = 'test/**/*.neo4j.test.ts';

/** The longest test begins first, or all the others wait for it in the end; a fresh checkout knows no times. */
const LONGEST = '/test/fuzz/fuzz.test.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith(LONGEST);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 180_000,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [WITH_NEO4J],
          sequence: { groupOrder: 0 },
          // One more than Vitest takes: much of the time goes into waiting for processes and browsers.
          maxWorkers: Math.max(2, availableParallelism()),
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: [WITH_NEO4J],
          globalSetup: ['test/support/neo4j-server.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
