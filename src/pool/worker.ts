import { workerData } from 'node:worker_threads';
import { explain } from '../explain.js';
import { type Gazetteer, loadGazetteer } from '../gazetteer/index.js';
import {
  type Analysis,
  analyse,
  contextFor,
  type ExtractionContext,
  extract,
  fingerprintOf,
} from '../pipeline.js';
import {
  type Answer,
  type ArticlesTask,
  type ArticleTask,
  asFailure,
  type Task,
  type TextTask,
  type WorkerData,
} from './protocol.js';

// Not while the file is loaded: a gazetteer that does not fit is an answer, not a thread that does not start.
const { gazetteerFiles } = workerData as WorkerData;
let gazetteer: Gazetteer | null = null;
let context: ExtractionContext | null = null;

/** What the pool runs in a thread, one task after the other. */
export async function answer(task: Task): Promise<Answer> {
  try {
    if (task.ask === 'parsing') return await parsed(task, task.begun);
    gazetteer ??= loadGazetteer(gazetteerFiles);
    if (task.ask === 'start') return { kind: 'started' };
    if (task.ask === 'fingerprints') return fingerprints(task, { gazetteer }, task.begun);
    // A run in which nothing has changed reads nothing, and needs no index.
    context ??= contextFor(gazetteer);
    begin(task.begun);
    return read(task, context);
  } catch (error) {
    return asFailure(error);
  }
}

/** From here on the time of the task's n-th article is counted. */
function begin(begun: SharedArrayBuffer, n = 1): void {
  Atomics.store(new Int32Array(begun), 0, n);
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
  }
}

/** What is wrong with one text is its own matter. */
function fingerprints(
  { inputs }: ArticlesTask,
  ready: Pick<ExtractionContext, 'gazetteer'>,
  begun: SharedArrayBuffer,
): Answer {
  const found = inputs.map((input, at) => {
    begin(begun, at + 1);
    try {
      return fingerprintOf(input, ready);
    } catch (error) {
      return asFailure(error);
    }
  });
  return { kind: 'fingerprints', fingerprints: found };
}

function explained(analysis: Analysis): Answer {
  return { kind: 'explanation', explanation: explain(analysis), article: analysis.extraction.article };
}
