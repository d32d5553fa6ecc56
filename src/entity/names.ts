import { type EntityType, ownEntityId, unknownEntityId } from '../model/entity.js';
import type { Mention } from '../model/mention.js';
import { chooseByCompany } from './company.js';
import type { EntityContext } from './context.js';
import type { Draft, Register } from './register.js';

const DESCRIBED = 'described-group';
const GROUPS: readonly EntityType[] = ['Organization', 'ArmedGroup', 'Coalition'];

/** The entity of a mention by name, made when it is new. Null where the article leaves the choice open. */
export function linkName(
  mention: Mention,
  register: Register,
  context: EntityContext,
): { draft: Draft; reason: string } | null {
  const id = chooseCandidate(mention, register, context);
  if (id !== null) {
    const entry = context.language.gazetteer.get(id);
    if (entry)
      return { draft: register.add(id, entry.type, mention, true, nameOf(mention)), reason: 'gazetteer' };
  }
  if (mention.weak || isBareName(mention, context)) {
    const bearer = bearerOf(mention, register) ?? variantBearerOf(mention, register, context);
    if (bearer)
      return {
        draft: register.add(bearer.id, bearer.type, mention, bearer.known, bearer.name),
        reason: 'family-name',
      };
    if (mention.weak) return null;
  }
  const same = register.latest(
    (draft) => draft.keys.has(mention.key) && compatible(draft.type, mention.type),
  );
  if (same)
    return { draft: register.add(same.id, same.type, mention, same.known, same.name), reason: 'same-name' };
  const variant = mention.type === 'Person' ? sharedFullName(mention, register, context) : null;
  if (variant)
    return {
      draft: register.add(variant.id, variant.type, mention, variant.known, variant.name),
      reason: 'variant',
    };
  const described = namedMoreFully(mention, register, context);
  if (described)
    return {
      draft: register.add(described.id, described.type, mention, described.known, described.name),
      reason: 'described-before',
    };
  const fresh = register.add(freshId(mention, context), mention.type, mention, false, nameOf(mention));
  return { draft: fresh, reason: 'new-name' };
}

/** A mention's name as it stands alone. */
export function nameOf({ cited, text }: Mention): string {
  return cited ?? text;
}

/**
 * One word that is no given name and no one known person's: somebody's family name, if the article has him in full
 * (البارزاني, where two are known).
 */
export function isBareName({ type, key, candidates, shape }: Mention, { language }: EntityContext): boolean {
  const alone = type === 'Person' && shape === 'name' && candidates.length !== 1 && !key.includes(' ');
  return alone && !language.givenNames.has(key);
}

/** What is known within the article alone, or by its kind and state, may be there by a fuller name. */
function namedMoreFully(mention: Mention, register: Register, context: EntityContext): Draft | null {
  if (!mention.local) return namedByKind(mention, register);
  if (mention.kind === DESCRIBED) return describedBefore(mention, register, context);
  return isByCompany(mention) ? null : onlyBody(mention, register);
}

/** "The defence ministry" where the article has one, "the defence ministry of Norway". */
function onlyBody(mention: Mention, register: Register): Draft | null {
  const fuller = [...register.drafts.values()].filter(
    (draft) =>
      compatible(draft.type, mention.type) &&
      [...draft.keys].some((key) => key.startsWith(`${mention.key} `)),
  );
  return only(fuller);
}

/** "The Norwegian ministry" after "the Norwegian defence ministry": the only one of its kind that the article has of that state. */
function namedByKind({ type, key, candidates }: Mention, register: Register): Draft | null {
  const [noun, adjective, ...more] = key.split(' ');
  if (!noun || !adjective || more.length > 0 || candidates.length > 0 || !GROUPS.includes(type)) return null;
  // The noun has the article here, and none before its genitive there.
  const fits = (name: string) => {
    const parts = name.split(' ');
    return parts.length > 2 && parts.at(-1) === adjective && noun.endsWith(parts[0] ?? '');
  };
  return only(
    [...register.drafts.values()].filter(
      (draft) => compatible(draft.type, type) && [...draft.keys].some(fits),
    ),
  );
}

/** "The separatists" after "the pro-Russian separatists": whose fuller name begins with the same noun. */
function describedBefore(mention: Mention, register: Register, { pack }: EntityContext): Draft | null {
  const noun = pack.stem(mention.key.split(' ')[0] ?? '');
  const fits = (draft: Draft) =>
    compatible(draft.type, mention.type) &&
    [...draft.keys].some((key) => pack.stem(key.split(' ')[0] ?? '') === noun);
  const before = register.latest((draft) => draft.lastSeen <= mention.sentence && fits(draft));
  return before ?? only([...register.drafts.values()].filter(fits));
}

function only(drafts: readonly Draft[]): Draft | null {
  return drafts.length === 1 ? (drafts[0] ?? null) : null;
}

/** The id of a new name; one that means something in this article only carries the article in it. */
export function freshId(mention: Mention, context: EntityContext): string {
  const { type, key, local } = mention;
  return local ? ownEntityId(type, key, context.articleId) : unknownEntityId(type, key);
}

/** Known to the gazetteer, but meant only in the right company; else it is the article's own. */
export function isByCompany({ local, candidates }: Mention): boolean {
  return local && candidates.length > 0;
}

/** One of several gazetteer entries of that name: the one whose office the text gives, else the one already present. */
function chooseCandidate(mention: Mention, register: Register, context: EntityContext): string | null {
  const { candidates } = mention;
  if (isByCompany(mention)) return chooseByCompany(candidates, register, context.language.gazetteer);
  if (candidates.length <= 1) return candidates[0] ?? null;
  const role = mention.role;
  const owner = role?.of?.candidates[0];
  if (role && owner !== undefined) {
    const holders = candidates.filter((id) =>
      context.language.gazetteer
        .get(id)
        ?.offices?.some((office) => office.of === owner && (role.role === null || office.role === role.role)),
    );
    if (holders.length === 1) return holders[0] ?? null;
  }
  const present = candidates.filter((id) => register.get(id));
  if (present.length === 1) return present[0] ?? null;
  const places = candidates.filter((id) => context.language.gazetteer.get(id)?.type === 'Place');
  if (places.length === candidates.length) return largest(places, context);
  return null;
}

/** Of several places with one name the news means the largest, unless the text says which. */
function largest(ids: readonly string[], context: EntityContext): string | null {
  const population = (id: string) => context.language.gazetteer.get(id)?.population ?? 0;
  return [...ids].sort((a, b) => population(b) - population(a) || (a < b ? -1 : 1))[0] ?? null;
}

/** Whose family name it is: the person seen last whose full name ends so. */
function bearerOf(mention: Mention, register: Register): Draft | null {
  const glued = mention.key.replace(/\s/gu, '');
  const fits = (key: string) =>
    key === mention.key || key.endsWith(` ${mention.key}`) || key.replace(/\s/gu, '').endsWith(glued);
  return (
    register.latest(
      (draft) =>
        draft.type === 'Person' &&
        [...draft.keys].some((key) => key === mention.key || (key.includes(' ') && fits(key))),
    ) ?? null
  );
}

/** The only person whose last name is another spelling of the one word. */
function variantBearerOf(mention: Mention, register: Register, { pack }: EntityContext): Draft | null {
  const fits = (key: string) =>
    key.includes(' ') && pack.isSpellingVariant(key.split(' ').at(-1) ?? '', mention.key);
  return only(
    [...register.drafts.values()].filter(({ type, keys }) => type === 'Person' && [...keys].some(fits)),
  );
}

/** All words of the shorter name, in order, at the end of the longer one; or another spelling of the same. */
function sharedFullName(mention: Mention, register: Register, context: EntityContext): Draft | null {
  const parts = mention.key.split(' ');
  if (parts.length < 2) return null;
  const fits = (key: string) =>
    key.split(' ').length >= 2 &&
    (key.endsWith(` ${mention.key}`) ||
      mention.key.endsWith(` ${key}`) ||
      context.pack.isSpellingVariant(key, mention.key));
  return register.latest((draft) => draft.type === 'Person' && [...draft.keys].some(fits)) ?? null;
}

function compatible(a: EntityType, b: EntityType): boolean {
  return a === b || (GROUPS.includes(a) && GROUPS.includes(b));
}
