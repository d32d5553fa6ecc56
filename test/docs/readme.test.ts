import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/architecture/source-file.js';
import { commandsIn, rerun, splitCommand } from './console-blocks.js';
import { exampleIn, reextract } from './json-example.js';

const README = join(ROOT, 'README.md');
const page = readFileSync(README, 'utf8');

describe('the README', () => {
  // After a change of what is extracted or printed, `npx vitest run test/docs -u` writes it anew: read the difference.
  it('shows what the program prints', async () => {
    await expect(reextract(await rerun(page))).toMatchFileSnapshot(README);
  }, 120_000);

  it('shows more than one command', () => {
    expect(commandsIn(page).length).toBeGreaterThan(2);
  });

  it('gives an example of the interchange format with positions, relations, and spans that fit', () => {
    const { version, entities, positions, relations } = exampleIn(page);
    expect(positions).not.toEqual([]);
    expect(relations).not.toEqual([]);
    const quotes = [
      ...entities.flatMap(({ mentions }) => mentions),
      ...positions.flatMap(({ evidence, alsoEvidence }) => [evidence, ...alsoEvidence]),
      ...relations.map(({ evidence }) => evidence),
    ];
    for (const { start, end, text } of quotes) expect(version.text.slice(start, end)).toBe(text);
  });
});

describe('the commands of a page', () => {
  it('are cut into words as a shell cuts them', () => {
    expect(splitCommand(`ask between --param second='الولايات المتحدة' "a b"c`)).toEqual([
      'ask',
      'between',
      '--param',
      'second=الولايات المتحدة',
      'a bc',
    ]);
  });

  it('are run again, and a cut example stays cut', async () => {
    const shown =
      'Before\n```console\n$ npx isnad --version\nold\n\n$ npx isnad --help\nold\n…\n```\nAfter\n';
    const lines = (await rerun(shown)).split('\n');
    expect(lines.slice(0, 3)).toEqual(['Before', '```console', '$ npx isnad --version']);
    expect(lines[3]).toMatch(/^\d+\.\d+\.\d+$/);
    expect(lines.slice(4, 7)).toEqual(['', '$ npx isnad --help', 'Usage: isnad [options] [command]']);
    expect(lines.slice(7)).toEqual(['…', '```', 'After', '']);
  });

  it('must succeed', async () => {
    await expect(rerun('```console\n$ npx isnad ask nonsense\n```\n')).rejects.toThrow('exit code 2');
    await expect(rerun('```console\n$ rm -r x\n```\n')).rejects.toThrow('runs isnad alone');
  });
});
