import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fuzz } from './fuzz.mjs';
import { makeInput } from './input.mjs';

const folder = mkdtempSync(join(tmpdir(), 'isnad-fuzz-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a thousand broken inputs', () => {
  it('end as articles or as errors that say what to do', { timeout: 1_800_000 }, async () => {
    const { findings, stored, failed } = await fuzz({ seed: 1, runs: 1_000, batch: 1_000, folder });
    expect(findings).toEqual([]);
    // Inputs that all fail, or all succeed, would try nothing.
    expect(stored).toBeGreaterThan(200);
    expect(failed).toBeGreaterThan(200);
  });
});

describe('an input of the fuzzer', () => {
  it('is the same for the same seed and number, and another for others', () => {
    const { bytes, name } = makeInput(7, 41);
    expect(makeInput(7, 41)).toMatchObject({ name, bytes });
    expect(makeInput(8, 41).bytes.equals(bytes)).toBe(false);
    expect(makeInput(7, 42).bytes.equals(bytes)).toBe(false);
  });
});
