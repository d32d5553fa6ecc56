import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { IsnadError } from '../errors.js';

const FOLDER = fileURLToPath(new URL('../../cypher/check/', import.meta.url));

/** A file of `cypher/check/`: what it finds, and the statement, which has a row (id, detail) for each. */
export interface Rule {
  readonly name: string;
  readonly finds: string;
  readonly statement: string;
}

/** The rules in the order of their names. @throws IsnadError `data` for a file that does not say what it finds */
export async function loadRules(folder = FOLDER): Promise<Rule[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort();
  return Promise.all(
    files.map(async (file) => {
      const statement = await readFile(new URL(file, `file://${folder}`), 'utf8');
      const finds = /^\/\/ finds: (.+)$/m.exec(statement)?.[1];
      if (finds === undefined)
        throw new IsnadError('data', `cypher/check/${file}: the line "// finds: …" is missing`);
      return { name: file.replace(/\.cypher$/, ''), finds, statement };
    }),
  );
}
