import { IsnadError } from '../../errors.js';
import { DUPLICATE, firstLine, writesWhileReading } from '../messages.js';
import { logPath, markPath } from './mark.js';

/** GQLSTATUS of a write inside a transaction that was begun for reading. */
const READ_ONLY = '25G03';

const DAMAGED_HINT =
  'Put back a copy, or move the file and its .wal folder away and ingest again, or load an export; nothing was changed in them.';

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

/** Damage that Grafeo's checksums have found: in the log, where what the file had before is still there, or in the file. */
function damagedError(error: unknown, location: string): IsnadError {
  const reason = describe(error);
  const [log, mark] = [logPath(location), markPath(location)];
  return new IsnadError('store-damaged', `The store ${location} cannot be read: ${reason}`, {
    hint: reason.includes('WAL')
      ? `Put back a copy of the file with ${log}; or move ${log} and ${mark} away, which leaves what the file held before, and ingest again what came later. Nothing was changed in them.`
      : DAMAGED_HINT,
    cause: error,
  });
}

/** The store has fewer updates than were acknowledged; what is there is whole, but not all. */
export function lostError(location: string, held: bigint, marked: bigint): IsnadError {
  const [log, mark] = [logPath(location), markPath(location)];
  const lost = marked - held;
  return new IsnadError(
    'store-damaged',
    `The store ${location} has lost its last ${lost === 1n ? 'update' : `${lost} updates`}: ${marked} were stored, and ${held} are there.`,
    {
      hint: `Its log ${log} was cut, damaged or taken away: put it back, or a copy of the store. To go on with what is left, delete ${mark} and ingest the same sources again. Nothing was changed.`,
    },
  );
}

/** What belongs to the file is damaged, or is there without it. */
export function remainsError(location: string, what: string): IsnadError {
  return new IsnadError('store-damaged', `The store ${location} is not whole: ${what}.`, {
    hint: `Put back a copy of the store. To do without what is lost, move ${logPath(location)} and ${markPath(location)} away and ingest again.`,
  });
}

export function openError(error: unknown, location: string): IsnadError {
  if (IsnadError.is(error)) return error;
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
        hint: 'Name another file; a new one is created where there is none. If it was a store, put back a copy of it.',
        cause: error,
      },
    );
  }
  if (text.includes('GRAFEO-S002') || text.includes('Recovery failed')) return damagedError(error, location);
  return new IsnadError('store-unreachable', `The store ${location} cannot be opened: ${describe(error)}`, {
    hint: 'Check the path, the permissions of the file and its folder, and the space on the disk.',
    cause: error,
  });
}

/** The disk is full, or gives way: no other update can succeed either. */
function diskError(error: unknown, location: string): IsnadError | null {
  const isOfDisk = error instanceof Error && (/\(os error \d+\)/.test(error.message) || 'syscall' in error);
  if (!isOfDisk) return null;
  return new IsnadError('store-unreachable', `The store ${location} cannot be written: ${describe(error)}`, {
    hint: 'Make room on the disk and run it again; what is stored is whole.',
    cause: error,
  });
}

/** An error of one statement, with Grafeo's own words. */
export function queryError(error: unknown, location: string): IsnadError {
  if (IsnadError.is(error)) return error;
  if (statusOf(error) === READ_ONLY) return writesWhileReading(error);
  if (error instanceof Error && error.message.includes('panicked')) {
    return new IsnadError('store-query', 'Grafeo broke off on this statement, by a fault of its own.', {
      hint: 'Give every node of the pattern a label, such as (n:Entity). The store is unharmed.',
      cause: error,
    });
  }
  const details = { context: { code: statusOf(error) }, cause: error };
  return diskError(error, location) ?? new IsnadError('store-query', describe(error), details);
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
