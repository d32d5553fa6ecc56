/** `npm run fuzz`: broken and hostile inputs for the command line. `--help` says more. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fuzz } from '../test/fuzz/fuzz.mjs';

const HELP = `Takes the sample articles, writes them as text, Markdown, pages, feeds, CSV and JSON in several encodings and archives,
breaks them, and gives them to the built command line. Each is to end as an article whose graph is sound or as an error
that says what to do. What goes wrong is told with its run and kept as a file.

  npm run fuzz -- [options]

  --seed <n>    other inputs for another (1)
  --runs <n>    how many (1000)
  --from <n>    the number of the first; --from 1234 --runs 1 does one run again
  --batch <n>   how many one run of the command line takes (250)
  --out <path>  the folder that keeps what went wrong (artefacts/fuzz)`;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1000' },
    from: { type: 'string', default: '0' },
    batch: { type: 'string', default: '250' },
    out: { type: 'string', default: fileURLToPath(new URL('../artefacts/fuzz', import.meta.url)) },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) console.log(HELP);
else {
  const { seed, runs, from, batch, out } = values;
  const begun = performance.now();
  const { findings, stored, failed } = await fuzz({
    ...{ seed: Number(seed), runs: Number(runs), from: Number(from), batch: Number(batch) },
    folder: out,
    tell: (line) => console.log(line),
  });
  const seconds = Math.round((performance.now() - begun) / 1_000);
  console.log(
    `${runs} inputs in ${seconds} s: ${stored} articles stored, ${failed} failed, ${findings.length} went wrong.`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
}
