/** A number for people: `12345` → `12,345`. */
export function formatCount(value: number): string {
  return value.toLocaleString('en-US');
}
