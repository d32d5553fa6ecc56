import { type Version, versionId } from '../model/version.js';
import { isBefore } from './moment.js';
import { currentVersionOf, type StoredArticle, type StoredVersion } from './stored.js';

/** Where a text belongs among its article's versions, and what that changes. */
export interface Placement {
  readonly id: string;
  readonly number: number;
  /** The version as it is stored, where the article had this text before. */
  readonly stored: StoredVersion | null;
  /** Its text is in force from now on; false for an older state that arrives late. */
  readonly current: boolean;
  /** The version whose text stops being in force. */
  readonly leaving: StoredVersion | null;
  /** Versions that a late one pushes back, with their new numbers. */
  readonly renumbered: readonly { readonly id: string; readonly number: number }[];
  /** Ids of the versions whose positions this one's are compared with first. */
  readonly neighbours: readonly string[];
}

/** Null where nothing is to do: this text is in force already, or is an older state that the history has. */
export function placeVersion(
  previous: StoredArticle | null,
  articleId: string,
  version: Version,
  reextract: boolean,
): Placement | null {
  const id = versionId(articleId, version.contentHash);
  const fresh = { id, stored: null, current: true, leaving: null, renumbered: [], neighbours: [] };
  if (previous === null) return { ...fresh, number: 1 };
  const stored = previous.versions.find((candidate) => candidate.id === id) ?? null;
  const leaving = currentVersionOf(previous);
  const late = isLate(previous, version);
  if (stored !== null) {
    if (stored.current && !reextract) return null;
    if (!stored.current && late) return null;
    const neighbours = leaving === null ? [] : [leaving.id];
    return { ...fresh, stored, number: stored.number, leaving: stored.current ? null : leaving, neighbours };
  }
  if (late) return placeLate(previous, id, version);
  const number = previous.versions.length + 1;
  return { ...fresh, number, leaving, neighbours: leaving === null ? [] : [leaving.id] };
}

function isLate(previous: StoredArticle, version: Version): boolean {
  const { modifiedAt } = previous;
  return modifiedAt !== null && version.modifiedAt !== null && isBefore(version.modifiedAt, modifiedAt);
}

/** A late version goes before the first that is known to be younger, and is compared with those on both sides. */
function placeLate(previous: StoredArticle, id: string, version: Version): Placement {
  const { versions } = previous;
  const isYounger = ({ modifiedAt }: StoredVersion): boolean =>
    modifiedAt !== null && version.modifiedAt !== null && isBefore(version.modifiedAt, modifiedAt);
  const found = versions.findIndex(isYounger);
  const index = found === -1 ? versions.length : found;
  const neighbours = [versions[index - 1], versions[index]].flatMap((side) => (side ? [side.id] : []));
  const renumbered = versions
    .slice(index)
    .map((later, offset) => ({ id: later.id, number: index + offset + 2 }));
  return { id, number: index + 1, stored: null, current: false, leaving: null, renumbered, neighbours };
}
