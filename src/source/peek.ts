const LOOKED_AT = 1024;

export interface Peeked {
  /** The first bytes; fewer than asked for only where there are no more. */
  readonly beginning: Uint8Array;
  /** All of the bytes, the first ones included. */
  readonly bytes: AsyncIterable<Uint8Array>;
  /** For whoever reads none of them: closes what they come from. */
  readonly discard: () => Promise<void>;
}

/** Looks at the beginning of a stream without taking anything from it. */
export async function peek(bytes: AsyncIterable<Uint8Array>): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let size = 0;
  while (size < LOOKED_AT) {
    const next = await iterator.next();
    if (next.done === true) break;
    seen.push(next.value);
    size += next.value.byteLength;
  }
  const discard = async (): Promise<void> => {
    await iterator.return?.();
  };
  return { beginning: Buffer.concat(seen).subarray(0, LOOKED_AT), bytes: replay(seen, iterator), discard };
}

async function* replay(
  seen: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncIterable<Uint8Array> {
  try {
    yield* seen;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    // Whoever stops reading early leaves no open file behind.
    await rest.return?.();
  }
}
