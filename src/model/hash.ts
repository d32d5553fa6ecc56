import { createHash } from 'node:crypto';

/** Full SHA-256 of a text (UTF-8), in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The first 16 hexadecimal digits of the SHA-256 of the parts: 64 bits, enough for ids within one graph. */
export function shortHash(...parts: readonly string[]): string {
  return sha256(parts.join('\u0000')).slice(0, 16);
}
