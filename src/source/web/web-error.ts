import { IsnadError } from '../../errors.js';

type Told = readonly [message: string, hint: string];

const LATER = 'Try again later, or save the page and read the file.';

const REASONS: Readonly<Record<string, Told>> = {
  ENOTFOUND: ['no such host', 'Check the address.'],
  EAI_AGAIN: ['the name of the host cannot be looked up now', 'Check your connection.'],
  ECONNREFUSED: ['the connection is refused', LATER],
  ECONNRESET: ['the connection broke off', LATER],
  EPIPE: ['the connection broke off', LATER],
  EHOSTUNREACH: ['the host cannot be reached', 'Check your connection.'],
  ENETUNREACH: ['the host cannot be reached', 'Check your connection.'],
  ETIMEDOUT: ['the host does not answer', LATER],
  HPE_HEADER_OVERFLOW: ['the answer has headers without end', 'This is no page that can be read.'],
};

/** Whatever went wrong on the way to a page, as an error that says what to do. */
export function webError(error: unknown, source: string, signal: AbortSignal | null): IsnadError {
  if (signal?.aborted === true)
    return new IsnadError('input', `${source}: ${stopReason(signal)}`, { hint: LATER, context: { source } });
  const refusal = refusalIn(error);
  if (refusal !== null) return refusal;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const [message, hint] = REASONS[code] ?? describe(error, code);
  return new IsnadError('input', `${source}: ${message}`, { hint, context: { source }, cause: error });
}

/** Our own error, also where the connection has wrapped it into others. */
function refusalIn(error: unknown): IsnadError | null {
  if (error instanceof IsnadError) return error;
  const inside = error instanceof AggregateError ? error.errors : error instanceof Error ? [error.cause] : [];
  return inside.map((one) => (one === undefined ? null : refusalIn(one))).find((one) => one !== null) ?? null;
}

function stopReason({ reason }: AbortSignal): string {
  return reason instanceof Error && reason.name === 'TimeoutError' ? 'took too long' : 'stopped';
}

function describe(error: unknown, code: string): Told {
  const message = error instanceof Error ? error.message : String(error);
  if (message === 'aborted' || code === 'ERR_STREAM_PREMATURE_CLOSE') return ['the answer broke off', LATER];
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code))
    return [`its certificate is not trusted (${code})`, 'Check the address.'];
  if (/^Z_|BROTLI|ZLIB/.test(code)) return ['its compression is damaged', LATER];
  if (code.startsWith('HPE_')) return [`answers in a way that is no HTTP (${code})`, 'Check the address.'];
  return [`cannot be fetched: ${message}`, LATER];
}
