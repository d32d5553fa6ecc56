import type { Gazetteer, GazetteerEntry } from '../gazetteer/index.js';
import type { Draft, Register } from './register.js';

/** How much more company one entry must have than the next, before a name that both share is taken for its. */
const MARGIN = 2;

/**
 * Which of several entries a shared name means, by the company that the article keeps: "the coalition" among Yemenis is
 * the one in Yemen. Null where nothing of it is in the article, or two have nearly as much of it.
 */
export function chooseByCompany(
  ids: readonly string[],
  register: Register,
  gazetteer: Gazetteer,
): string | null {
  const ranked = ids
    .map((id) => ({ id, weight: weigh(gazetteer.get(id), register, gazetteer) }))
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const [first, second] = ranked;
  if (!first || first.weight === 0) return null;
  return first.weight >= MARGIN * (second?.weight ?? 0) ? first.id : null;
}

/** How often the article mentions what the entry is known by. */
function weigh(entry: GazetteerEntry | undefined, register: Register, gazetteer: Gazetteer): number {
  const company = entry?.company;
  if (!company) return 0;
  let weight = 0;
  for (const draft of register.drafts.values())
    if (company.some((id) => belongs(draft, id, gazetteer))) weight += draft.count;
  return weight;
}

/** The entity is it, lies in it, belongs to it, or holds an office of it. */
function belongs({ id, known }: Draft, owner: string, gazetteer: Gazetteer): boolean {
  if (!known) return false;
  const entry = gazetteer.get(id);
  return isWithin(id, owner, gazetteer) || (entry?.offices?.some(({ of }) => of === owner) ?? false);
}

const DEEPEST = 4;

function isWithin(id: string, owner: string, gazetteer: Gazetteer): boolean {
  let at: string | undefined = id;
  for (let step = 0; at !== undefined && step < DEEPEST; step++) {
    if (at === owner) return true;
    at = gazetteer.get(at)?.in;
  }
  return false;
}
