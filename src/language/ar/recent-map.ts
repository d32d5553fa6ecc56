/**
 * A map that keeps what was asked for lately: when it is full, whatever has not been asked for since it was last full is
 * forgotten. Holds up to twice `size` entries.
 */
export class RecentMap<T> {
  private young = new Map<string, T>();
  private old = new Map<string, T>();

  constructor(private readonly size: number) {}

  get(key: string): T | undefined {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const before = this.old.get(key);
    if (before !== undefined) this.set(key, before);
    return before;
  }

  set(key: string, value: T): void {
    if (this.young.size >= this.size) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }
}
