import { workerData } from 'node:worker_threads';
import { explain } from '../explain.js';
import {
  type Analysis,
  analyse,
  createContext,
  type ExtractionContext,
  extract,
  fingerprintOf,
} from '../pipeline.js';
import {
  type Answer,
  type ArticleTask,
  asFailure,
  type Task,
  type TextTask,
  type WorkerData,
} from './protocol.js';

const { gazetteerFiles } = workerData as WorkerData;
let context: ExtractionContext | null = null;

/** What the pool runs in a thread, one task after the other. */
export async function answer(task: Task): Promise<Answer> {
  try {
    if (task.ask === 'parsing') return await parsed(task, task.begun);
    const ready = contextInUse();
    if (task.ask === 'start') return { kind: 'started' };
    begin(task.begun);
    return read(task, ready);
  } catch (error) {
    return asFailure(error);
  }
}

/** Not while the file is loaded: a gazetteer that does not fit is an answer, not a thread that does not start. */
function contextInUse(): ExtractionContext {
  context ??= createContext({ gazetteerFiles });
  return context;
}

/** From here on the time is counted. */
function begin(begun: SharedArrayBuffer): void {
  Atomics.store(new Int32Array(begun), 0, 1);
}

async function parsed({ task }: TextTask, begun: SharedArrayBuffer): Promise<Answer> {
  const { parse } = await import('../source/index.js');
  begin(begun);
  return { kind: 'parsing', parsed: await parse(task) };
}

function read({ ask, input }: ArticleTask, ready: ExtractionContext): Answer {
  switch (ask) {
    case 'extraction':
      return { kind: 'extraction', extraction: extract(input, ready) };
    case 'explanation':
      return explained(analyse(input, ready));
    case 'fingerprint':
      return { kind: 'fingerprint', fingerprint: fingerprintOf(input, ready) };
  }
}

function explained(analysis: Analysis): Answer {
  return { kind: 'explanation', explanation: explain(analysis), article: analysis.extraction.article };
}
