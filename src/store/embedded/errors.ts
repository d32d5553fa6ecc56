import { IsnadError } from '../../errors.js';
import { DUPLICATE, firstLine, writesWhileReading } from '../messages.js';

/** GQLSTATUS of a write inside a transaction that was begun for reading. */
const READ_ONLY = '25G03';

const DAMAGED_HINT =
  'Move the file and its .wal folder away and ingest again, or load an export; Grafeo changed nothing in them.';

/** What Grafeo says of a file that another process has: already, or a moment sooner. */
const LOCKED = /cannot be locked|is locked by another process/;

/** Grafeo's own words in one line: without its error number, with the place in the statement. */
function describe(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const place = /--> query:(\d+):(\d+)/.exec(text);
  const words = firstLine(error).replace(/^\w+ error: GRAFEO-\w+: /, '');
  return place === null ? words : `${words} (line ${place[1]}, column ${place[2]})`;
}

function statusOf(error: unknown): string | null {
  return error instanceof Error && 'gqlStatus' in error ? String(error.gqlStatus) : null;
}

function damagedError(location: string, reason: string, cause?: unknown): IsnadError {
  return new IsnadError('store-damaged', `The store ${location} cannot be read: ${reason}`, {
    hint: DAMAGED_HINT,
    cause,
  });
}

export function openError(error: unknown, location: string): IsnadError {
  const text = error instanceof Error ? error.message : String(error);
  if (LOCKED.test(text)) {
    return new IsnadError('store-locked', `The store ${location} is in use by another process.`, {
      hint: 'Wait until that one has ended; for several at once use Neo4j.',
      cause: error,
    });
  }
  if (text.includes('not a Grafeo database')) {
    return new IsnadError(
      'store-damaged',
      `${location} is not an Isnad store: it is a file of another kind.`,
      {
        hint: 'Name another file; a new one is created where there is none.',
        cause: error,
      },
    );
  }
  if (text.includes('GRAFEO-S002')) return damagedError(location, describe(error), error);
  return new IsnadError('store-unreachable', `The store ${location} cannot be opened: ${describe(error)}`, {
    hint: 'Check the path, the permissions of the file and its folder, and the space on the disk.',
    cause: error,
  });
}

/** An error of one statement, with Grafeo's own words. */
export function queryError(error: unknown): IsnadError {
  if (IsnadError.is(error)) return error;
  if (statusOf(error) === READ_ONLY) return writesWhileReading(error);
  if (error instanceof Error && error.message.includes('panicked')) {
    return new IsnadError('store-query', 'Grafeo broke off on this statement, by a fault of its own.', {
      hint: 'Give every node of the pattern a label, such as (n:Entity). The store is unharmed.',
      cause: error,
    });
  }
  return new IsnadError('store-query', describe(error), { context: { code: statusOf(error) }, cause: error });
}

/** The disk is full, or gives way: no other update can succeed either. */
function diskError(error: unknown, location: string): IsnadError | null {
  if (!(error instanceof Error && /\(os error \d+\)/.test(error.message))) return null;
  return new IsnadError('store-unreachable', `The store ${location} cannot be written: ${describe(error)}`, {
    hint: 'Make room on the disk and run it again; what is stored is whole.',
    cause: error,
  });
}

/** An update that was rolled back; `context.reason` is `duplicate` when it broke the uniqueness of ids. */
export function writeError(error: unknown, location: string): IsnadError {
  if (IsnadError.is(error)) return error;
  const isDuplicate = error instanceof Error && error.message.includes('UNIQUE constraint violation');
  return (
    diskError(error, location) ??
    new IsnadError('store-write', `The store ${location} took nothing of the update: ${describe(error)}`, {
      context: { code: statusOf(error), reason: isDuplicate ? DUPLICATE : null },
      cause: error,
    })
  );
}
