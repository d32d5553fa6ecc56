import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../source/files.js';
import { runCli } from './run-cli.js';

const SAMPLES = fileURLToPath(new URL('../../data/articles', import.meta.url));

describe('isnad evaluate', () => {
  it('scores the samples, one line each and pooled, and writes no store', async () => {
    const cwd = makeFolder({});
    const { code, stdout } = await runCli(['evaluate', SAMPLES], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/entities +who +soft +stance +full +relations +dates +reportedBy/);
    expect(stdout).toMatch(/^urn:isnad:sample:raqqa-talks +\d/m);
    expect(stdout).toMatch(/^pooled precision +\d/m);
  });

  it('gives programs the counts behind every figure', async () => {
    const { stdout } = await runCli(['evaluate', SAMPLES, '--format', 'json']);
    const { pooled, articles } = JSON.parse(stdout);
    expect(pooled.articles).toBe(articles.length);
    expect(pooled.who.hits).toBeLessThanOrEqual(Math.min(pooled.who.predicted, pooled.who.annotated));
    expect(pooled.who.precision).toBeCloseTo(pooled.who.hits / pooled.who.predicted);
  });

  it('shows every error with its sentence when asked', async () => {
    const { stdout } = await runCli(['evaluate', SAMPLES, '--show', 'errors']);
    expect(stdout).toMatch(/missed position: \S+ \w+/);
  });

  it('says what is missing in a folder without annotations', async () => {
    const { code, stderr } = await runCli(['evaluate', makeFolder({ 'a.txt': 'نص' })]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/isnad: .*annotat/);
  });
});
