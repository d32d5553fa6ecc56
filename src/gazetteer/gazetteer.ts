import type { PartialDate } from '../model/date.js';
import type { GazetteerEntry, Office, Role } from './entry.js';

export interface OfficeHolder {
  readonly person: GazetteerEntry;
  readonly office: Office;
}

/** What the project and the user know about the world; read only, and looked up by id. */
export interface Gazetteer {
  readonly entries: ReadonlyMap<string, GazetteerEntry>;
  /** Hash of all the data that went in: the same data always has the same version. */
  readonly version: string;
  get(id: string): GazetteerEntry | undefined;
  /** The id of the state that a place is the capital of: where a capital acts, its state does. */
  stateOfCapital(place: string): string | undefined;
  /** The id of the armed forces of a state as a whole (kind `armed-forces`; their parts have other kinds). */
  armedForcesOf(state: string): string | undefined;
  /**
   * Who holds an office of a state, body or group; on a day, month or year if one is given, else ever.
   * An office without a known beginning or end counts as open on that side. In the order of the data.
   */
  officeHolders(role: Role, of: string, date?: PartialDate): readonly OfficeHolder[];
}

/** A gazetteer over entries whose references are known to hold. */
export function createGazetteer(entries: ReadonlyMap<string, GazetteerEntry>, version: string): Gazetteer {
  const holders = new Map<string, OfficeHolder[]>();
  const armies = new Map<string, string>();
  const states = new Map<string, string>();
  for (const entry of entries.values()) {
    if (entry.capital !== undefined) states.set(entry.capital, entry.id);
    if (entry.kind === 'armed-forces' && entry.in !== undefined) armies.set(entry.in, entry.id);
    for (const office of entry.offices ?? []) {
      const key = officeKey(office.role, office.of);
      const list = holders.get(key);
      if (list === undefined) holders.set(key, [{ person: entry, office }]);
      else list.push({ person: entry, office });
    }
  }
  return {
    entries,
    version,
    get: (id) => entries.get(id),
    stateOfCapital: (place) => states.get(place),
    armedForcesOf: (state) => armies.get(state),
    officeHolders: (role, of, date) => {
      const all = holders.get(officeKey(role, of)) ?? [];
      return date === undefined ? all : all.filter(({ office }) => isHeldOn(office, date));
    },
  };
}

/** Whether an office may have been held on a date; dates are compared only as far as both of them go. */
export function isHeldOn(office: Pick<Office, 'from' | 'to'>, date: PartialDate): boolean {
  const begun = office.from === null || compareDates(office.from, date) <= 0;
  const ended = office.to !== null && compareDates(office.to, date) < 0;
  return begun && !ended;
}

function compareDates(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length);
  const left = a.slice(0, length);
  const right = b.slice(0, length);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function officeKey(role: Role, of: string): string {
  return `${role} ${of}`;
}
