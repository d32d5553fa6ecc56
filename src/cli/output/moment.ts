/** A moment to the second: 2026-11-23 09:41:19Z. */
export function readable(moment: string): string {
  return moment.replace('T', ' ').replace(/\.\d+Z$/, 'Z');
}
