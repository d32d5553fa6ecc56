import { IsnadError } from '../../errors.js';
import { DUPLICATE, firstLine, writesWhileReading } from '../messages.js';

const START_HINT =
  'Start it (`npm run neo4j`, or `docker compose up`), or check the address: programs use the bolt port, usually 7687.';

const CREDENTIALS: ReadonlySet<string> = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.CredentialsExpired',
  'Neo.ClientError.Security.TokenExpired',
  'Neo.ClientError.Security.AuthorizationExpired',
]);

const READ_ONLY: ReadonlySet<string> = new Set([
  'Neo.ClientError.Statement.AccessMode',
  'Neo.ClientError.Security.Forbidden',
]);

/** Uniqueness is the only kind of constraint that the schema has. */
const CONSTRAINT_BROKEN = 'Neo.ClientError.Schema.ConstraintValidationFailed';

/** The server has gone, or is about to, or has not come up wholly. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'Neo.TransientError.General.DatabaseUnavailable',
]);

/** One update needs more memory than there is; others may need less. */
const OUT_OF_MEMORY: ReadonlySet<string> = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionOutOfMemoryError',
  'Neo.TransientError.General.OutOfMemoryError',
]);

const MEMORY_HINT =
  'It needs more memory than the server has for a transaction: give it more (db.memory.transaction.max, dbms.memory.transaction.total.max or server.memory.heap.max_size in neo4j.conf), or cut the article into several, and ingest it again.';

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What can go wrong with a server whatever is asked of it; null for anything else. */
function connectionError(error: unknown, location: string): IsnadError | null {
  const code = codeOf(error);
  if (CREDENTIALS.has(code)) {
    return new IsnadError('store-credentials', `Neo4j at ${location} refuses the user name or password.`, {
      hint: 'Set NEO4J_USERNAME, and NEO4J_PASSWORD or NEO4J_PASSWORD_FILE.',
      cause: error,
    });
  }
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return new IsnadError('store-credentials', `Neo4j at ${location} has seen too many wrong passwords.`, {
      hint: 'Wait some seconds, then try again with the right NEO4J_PASSWORD.',
      cause: error,
    });
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new IsnadError(
      'store-unreachable',
      `Neo4j at ${location} has no such database: ${firstLine(error)}`,
      {
        hint: 'Set NEO4J_DATABASE to one that `SHOW DATABASES` lists, or leave it out for the default one.',
        cause: error,
      },
    );
  }
  if (/Unknown Bolt protocol version|not support any of the protocol versions/i.test(textOf(error))) {
    return versionError(location, 'a version that this driver cannot talk to', error);
  }
  return isGone(error) ? unreachable(error, location) : null;
}

/** Whether what failed may succeed when the server is back. */
export function isGone(error: unknown): boolean {
  return UNREACHABLE.has(codeOf(error));
}

function unreachable(error: unknown, location: string): IsnadError {
  return new IsnadError('store-unreachable', `Neo4j at ${location} does not answer: ${firstLine(error)}`, {
    hint: START_HINT,
    cause: error,
  });
}

export function versionError(location: string, found: string, cause?: unknown): IsnadError {
  return new IsnadError(
    'store-version',
    `The server at ${location} is ${found}; Isnad needs Neo4j 5 or later.`,
    {
      hint: 'Upgrade the server, or use an embedded store: a path instead of a URI.',
      cause,
    },
  );
}

/** An error while connecting: whatever it is, the store is not usable. */
export function openError(error: unknown, location: string): IsnadError {
  if (IsnadError.is(error)) return error;
  return connectionError(error, location) ?? unreachable(error, location);
}

/** An error of one statement, with the server's own words. */
export function queryError(error: unknown, location: string, access: 'read' | 'write'): IsnadError {
  if (IsnadError.is(error)) return error;
  if (access === 'read' && READ_ONLY.has(codeOf(error))) return writesWhileReading(error);
  const details = { context: { code: codeOf(error) }, cause: error };
  return connectionError(error, location) ?? new IsnadError('store-query', firstLine(error), details);
}

/** An update that was rolled back; `context.reason` is `duplicate` when it broke the uniqueness of ids. */
export function writeError(error: unknown, location: string): IsnadError {
  if (IsnadError.is(error)) return error;
  const code = codeOf(error);
  const reason = code === CONSTRAINT_BROKEN ? DUPLICATE : null;
  const hint = OUT_OF_MEMORY.has(code) ? { hint: MEMORY_HINT } : {};
  const details = { context: { code, reason }, cause: error, ...hint };
  return (
    connectionError(error, location) ??
    new IsnadError(
      'store-write',
      `Neo4j at ${location} took nothing of the update: ${firstLine(error)}`,
      details,
    )
  );
}
