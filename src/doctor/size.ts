export const MEGABYTE = 1_000_000;

/** `52428800` → `52 MB`. */
export function readableSize(bytes: number): string {
  if (bytes >= 1_000 * MEGABYTE) return `${(bytes / (1_000 * MEGABYTE)).toFixed(1)} GB`;
  return bytes >= MEGABYTE ? `${Math.round(bytes / MEGABYTE)} MB` : `${Math.ceil(bytes / 1_000)} kB`;
}
