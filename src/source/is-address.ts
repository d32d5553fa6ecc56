/** Whether a source is named by an address (`https://…`) rather than by a path. */
export function isAddress(spec: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(spec);
}
