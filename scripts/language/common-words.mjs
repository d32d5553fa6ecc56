// Counts which words of a corpus behave like common nouns, and writes src/language/ar/lexicon/common-words.ts.
//
//   node scripts/language/common-words.mjs corpus.ndjson [more.ndjson …]
//
// Arabic has no capitals, so a name is told from a noun by behaviour: a common noun occurs with and without the article,
// and takes possessive suffixes; a name does neither. Only word forms leave the corpus, never a sentence.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { normalise } from '../../dist/language/ar/normalise.js';

const corpora = process.argv.slice(2);
if (corpora.length === 0) {
  console.error('usage: node scripts/language/common-words.mjs <corpus.ndjson> …');
  process.exit(2);
}

const root = new URL('../../', import.meta.url);
const names = new Set(readNames());
/** @type {Map<string, Record<'definite' | 'bare' | 'suffixed' | 'feminine', Set<string>>>} */
const seen = new Map();

for (const file of corpora) {
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { id, text } = JSON.parse(line);
    for (const [word] of text.matchAll(/[\p{L}\p{M}\u0640]+/gu)) count(normalise(word), id);
  }
}

const common = [...seen]
  .filter(([stem, { definite, bare, suffixed, feminine }]) => {
    if (stem.length < 3 || names.has(stem) || names.has(`ال${stem}`)) return false;
    const forms = [definite.size >= 2, bare.size >= 2, suffixed.size >= 2, feminine.size >= 2].filter(
      Boolean,
    ).length;
    return forms >= 2;
  })
  .map(([stem]) => stem)
  .sort();

const lines = [];
for (let at = 0; at < common.length; at += 12) lines.push(common.slice(at, at + 12).join(' '));
writeFileSync(
  new URL('src/language/ar/lexicon/common-words.ts', root),
  `// Made by scripts/language/common-words.mjs; do not edit. Common nouns and adjectives of news, in normal form without ال.\n` +
    `export const COMMON_WORDS: ReadonlySet<string> = new Set(\n  \`\n${lines.join('\n')}\n\`.trim().split(/\\s+/u),\n);\n`,
);
console.error(`${common.length} words`);

/**
 * @param {string} word in normal form
 * @param {string} id of the article
 */
function count(word, id) {
  for (const conjunction of ['', 'و', 'ف']) {
    if (!word.startsWith(conjunction)) continue;
    const rest = word.slice(conjunction.length);
    if (rest.startsWith('لل') && rest.length > 4) add(rest.slice(2), 'definite', id);
    for (const preposition of ['', 'ب', 'ل', 'ك']) {
      if (!rest.startsWith(preposition)) continue;
      const stem = rest.slice(preposition.length);
      if (stem.startsWith('ال') && stem.length > 4) add(stem.slice(2), 'definite', id);
      else add(stem, 'bare', id);
      for (const suffix of ['ها', 'هم', 'هما', 'نا']) {
        if (!stem.endsWith(suffix) || stem.length - suffix.length < 3) continue;
        const base = stem.slice(0, -suffix.length);
        add(base, 'suffixed', id);
        if (base.endsWith('ت')) add(`${base.slice(0, -1)}ه`, 'suffixed', id);
      }
      if (stem.endsWith('ه') && stem.length > 4) add(stem.replace(/^ال/u, '').slice(0, -1), 'feminine', id);
    }
  }
}

/**
 * @param {string} stem
 * @param {'definite' | 'bare' | 'suffixed' | 'feminine'} form
 * @param {string} id
 */
function add(stem, form, id) {
  const entry = seen.get(stem) ?? {
    definite: new Set(),
    bare: new Set(),
    suffixed: new Set(),
    feminine: new Set(),
  };
  seen.set(stem, entry);
  entry[form].add(id);
}

/** Single words of names that the gazetteer knows, and given names: never common words. */
function* readNames() {
  const folder = new URL('data/gazetteer/', root);
  for (const file of readdirSync(folder).filter(
    (name) => name.endsWith('.jsonl') && !name.startsWith('bodies'),
  )) {
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean)) {
      const entry = JSON.parse(line);
      const all = [
        ...(entry.names.ar ?? []),
        ...(entry.type === 'Person' ? (entry.weakNames?.ar ?? []) : []),
      ];
      if (entry.type === 'Organization' || entry.type === 'ArmedGroup' || entry.type === 'Operation')
        continue;
      for (const name of all)
        for (const word of entry.type === 'Person' ? name.split(/\s+/u) : [name]) yield normalise(word);
    }
  }
  try {
    for (const line of readFileSync(new URL('given-names.txt', folder), 'utf8').split('\n')) {
      if (line.startsWith('# ambiguous')) break;
      if (line && !line.startsWith('#')) yield normalise(line);
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
