/** Counts for each key in how many positions it occurs, each position once however often it names the key. */
export class Tally<Key> {
  private readonly places = new Map<Key, number>();
  private readonly sums: number[] = [];
  /** The last position that was counted for a key. */
  private readonly last: number[] = [];

  /** The key's place here, by which it is counted. */
  placeOf(key: Key): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.sums.length);
    this.last.push(-1);
    return this.sums.push(0) - 1;
  }

  /** Counts a position for the key at a place; one after the other, as they come. */
  raise(place: number, position: number): void {
    if (this.last[place] === position) return;
    this.last[place] = position;
    this.sums[place] = (this.sums[place] ?? 0) + 1;
  }

  counts(): ReadonlyMap<Key, number> {
    return new Map([...this.places].map(([key, place]) => [key, this.sums[place] ?? 0]));
  }
}
