import { workerData } from 'node:worker_threads';
import { IsnadError } from '../errors.js';
import { explain } from '../explain.js';
import {
  type Analysis,
  analyse,
  createContext,
  type ExtractionContext,
  extract,
  fingerprintOf,
} from '../pipeline.js';
import { type Answer, type Task, toFailure, type WorkerData } from './protocol.js';

const { gazetteerFiles } = workerData as WorkerData;
let context: ExtractionContext | null = null;

/** What the pool runs in a thread, one task after the other. */
export function answer(task: Task): Answer {
  try {
    // Not while the file is loaded: a gazetteer that does not fit is an answer, not a thread that does not start.
    context ??= createContext({ gazetteerFiles });
    if ('begun' in task) Atomics.store(new Int32Array(task.begun), 0, 1);
    return answerWith(context, task);
  } catch (error) {
    if (error instanceof IsnadError) return toFailure(error);
    throw error;
  }
}

function explained(analysis: Analysis): Answer {
  return { kind: 'explanation', explanation: explain(analysis), article: analysis.extraction.article };
}

function answerWith(ready: ExtractionContext, task: Task): Answer {
  switch (task.ask) {
    case 'start':
      return { kind: 'started' };
    case 'extraction':
      return { kind: 'extraction', extraction: extract(task.input, ready) };
    case 'explanation':
      return explained(analyse(task.input, ready));
    case 'fingerprint':
      return { kind: 'fingerprint', fingerprint: fingerprintOf(task.input, ready) };
  }
}
