import type { CommandEntry } from '../command.js';

/** Every command, in the order of the help. To add one: its file, and a line here. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'ingest',
    synopsis: '<source...>',
    summary: 'read articles, extract who says what, and store it',
    load: async () => (await import('./ingest.js')).ingestCommand,
  },
  {
    name: 'watch',
    synopsis: '<source...>',
    summary: 'look at folders, feeds and pages again and again, and store what changes',
    load: async () => (await import('./watch.js')).watchCommand,
  },
  {
    name: 'extract',
    synopsis: '<source...>',
    summary: 'the same without a store: show or print what an article says',
    load: async () => (await import('./extract.js')).extractCommand,
  },
  {
    name: 'load',
    synopsis: '<file...>',
    summary: 'store what `isnad extract` or `isnad export` printed',
    load: async () => (await import('./load.js')).loadCommand,
  },
  {
    name: 'ask',
    synopsis: '[query]',
    summary: 'answer a named question; without a name, list the questions',
    load: async () => (await import('./ask.js')).askCommand,
  },
  {
    name: 'cypher',
    synopsis: '<statement>',
    summary: 'run any Cypher statement',
    load: async () => (await import('./cypher.js')).cypherCommand,
  },
  {
    name: 'history',
    synopsis: '<article>',
    summary: 'list the versions of an article, each with what it changed',
    load: async () => (await import('./history.js')).historyCommand,
  },
  {
    name: 'diff',
    synopsis: '<article> [from] [to]',
    summary: 'compare two versions of an article, position by position',
    load: async () => (await import('./diff.js')).diffCommand,
  },
  {
    name: 'retract',
    synopsis: '<article>',
    summary: "withdraw an article's claims, or purge it",
    load: async () => (await import('./retract.js')).retractCommand,
  },
  {
    name: 'export',
    synopsis: '',
    summary: 'write the graph out: NDJSON, GraphML, a Cypher script, CSV, PLOVER events',
    load: async () => (await import('./export.js')).exportCommand,
  },
  {
    name: 'view',
    synopsis: '',
    summary: 'show the graph as a web page: serve it, or write it into one file',
    load: async () => (await import('./view.js')).viewCommand,
  },
  {
    name: 'find',
    synopsis: '<name>',
    summary: 'look for the entities that a name may mean',
    load: async () => (await import('./find.js')).findCommand,
  },
  {
    name: 'merge',
    synopsis: '<kept> <merged>',
    summary: 'judge that two entities are one; reversible',
    load: async () => (await import('./merge.js')).mergeCommand,
  },
  {
    name: 'split',
    synopsis: '<entity> [other]',
    summary: 'judge that what is one is two, everywhere or in some articles; reversible',
    load: async () => (await import('./split.js')).splitCommand,
  },
  {
    name: 'review',
    synopsis: '',
    summary: 'list entities that may be one, and what has been judged',
    load: async () => (await import('./review.js')).reviewCommand,
  },
  {
    name: 'check',
    synopsis: '',
    summary: 'look through the store for what does not fit together',
    load: async () => (await import('./check.js')).checkCommand,
  },
  {
    name: 'doctor',
    synopsis: '',
    summary: 'look at the installation and the store, and say what to mend',
    load: async () => (await import('./doctor.js')).doctorCommand,
  },
  {
    name: 'evaluate',
    synopsis: '<folder>',
    summary: 'score the extractor against annotated articles',
    load: async () => (await import('./evaluate.js')).evaluateCommand,
  },
];
