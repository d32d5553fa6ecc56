import { Role } from '../gazetteer/index.js';
import { unknownEntityId } from '../model/entity.js';
import { shortHash } from '../model/hash.js';
import type { Mention } from '../model/mention.js';
import type { EntityContext } from './context.js';
import { nameOf } from './names.js';
import type { Draft, Register } from './register.js';

/** Offices of which a state has one holder at a time. */
const SINGLE: ReadonlySet<string> = new Set([
  'head-of-state',
  'supreme-leader',
  'crown-prince',
  'prime-minister',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'chief-of-staff',
  'secretary-general',
]);

interface Resolution {
  readonly draft: Draft;
  readonly reason: string;
}

/** Whom an office without a name stands for. */
export function linkRole(
  mention: Mention,
  owner: string | null,
  inTitle: boolean,
  register: Register,
  context: EntityContext,
): Resolution | null {
  const role = mention.role;
  if (!role) return null;
  if (role.honours) return honoured(mention, role.honours, register, context);
  if (role.counterpart && owner === null) return null;
  const claimed = role.counterpart ? counterpartRole(mention, register) : role.role;
  const person =
    officialOf(mention, claimed, owner, register, context) ??
    register.latest((draft) => draft.type === 'Person' && holds(draft, claimed, owner, role.title));
  if (mention.kind === 'described-office') return described(mention, register, context);
  const source = mention.kind === 'source-again' ? sourceBefore(mention, person, register) : null;
  if (source) return source;
  // A headline says "a Turkish minister" of the one whom the article then names.
  if (person && (mention.kind !== 'indefinite' || inTitle))
    return {
      draft: register.add(person.id, person.type, mention, person.known, person.name),
      reason: 'office',
    };
  // An unnamed spokesman or official is the body he speaks for.
  if (role.isPrivate) return null;
  if (mention.kind === 'indefinite' || claimed === 'spokesperson' || claimed === null)
    return institution(owner, mention, register);
  return officeHolder(mention, claimed, owner, register, context);
}

/** The gazetteer's holder of the office on that day; else somebody whom this article alone knows. */
function officeHolder(
  mention: Mention,
  claimed: string,
  owner: string | null,
  register: Register,
  context: EntityContext,
): Resolution | null {
  const holder = owner === null ? null : holderOf(claimed, owner, context);
  if (holder) {
    const entry = context.language.gazetteer.get(holder);
    if (entry)
      return {
        draft: register.add(holder, entry.type, mention, true, nameOf(mention)),
        reason: 'office-holder',
      };
  }
  return owner === null ? null : unnamedHolder(mention, register, context);
}

/** Offices change hands: without a name or a date, the holder is nobody that another article may be merged with. */
function unnamedHolder(mention: Mention, register: Register, context: EntityContext): Resolution {
  const id = `${unknownEntityId('Person', mention.key)}~${shortHash(context.articleId).slice(0, 8)}`;
  return { draft: register.add(id, 'Person', mention, false, nameOf(mention)), reason: 'unnamed-holder' };
}

/** "The commander of the fifth division": who was named with that office, else somebody whom this article alone knows. */
function described(mention: Mention, register: Register, context: EntityContext): Resolution | null {
  const title = mention.role?.title ?? '';
  const role = mention.role?.role ?? null;
  const holder = (fits: (held: Draft['offices'][number]) => boolean) =>
    register.latest(
      ({ type, offices, lastSeen }) => type === 'Person' && lastSeen >= 0 && offices.some(fits),
    );
  const person =
    holder((held) => held.title.startsWith(title)) ??
    // قائد المنطقة العسكرية الرابعة اللواء …: of what he commands nobody by name.
    holder((held) => role !== null && held.role === role && held.of === null);
  if (!person) return unnamedHolder(mention, register, context);
  return {
    draft: register.add(person.id, person.type, mention, person.known, person.name),
    reason: 'office',
  };
}

/** How long "the source" means the one quoted before, in sentences. */
const SOURCE_REACH = 6;

/** "The source" after "a Norwegian source": the same side's word, unless a person so called was named since. */
function sourceBefore(mention: Mention, person: Draft | undefined, register: Register): Resolution | null {
  const source = register.sources.get(mention.key);
  if (!source?.id || mention.sentence - source.sentence > SOURCE_REACH) return null;
  if (person && person.lastSeen > source.sentence) return null;
  const side = register.get(source.id);
  register.sources.set(mention.key, { id: source.id, sentence: mention.sentence });
  return side
    ? { draft: register.add(side.id, side.type, mention, side.known, side.name), reason: 'source-before' }
    : null;
}

/** "His Highness": whoever bears such a title and was seen last. */
function honoured(
  mention: Mention,
  words: readonly string[],
  register: Register,
  { pack }: EntityContext,
): Resolution | null {
  const bears = ({ title }: Draft['offices'][number]) =>
    pack
      .normalise(title)
      .split(' ')
      .some((word) => words.includes(pack.stem(word)));
  const person = register.latest(
    (draft) =>
      draft.type === 'Person' &&
      draft.lastSeen >= 0 &&
      mention.sentence - draft.lastSeen <= REACH &&
      draft.offices.some(bears),
  );
  return person
    ? { draft: register.add(person.id, person.type, mention, person.known, person.name), reason: 'office' }
    : null;
}

/** How long "the Chinese official" means the one named before, in sentences. */
const REACH = 3;

/** "The Chinese official": any person whom the article gives an office of that owner, seen last. */
function officialOf(
  mention: Mention,
  role: string | null,
  owner: string | null,
  register: Register,
  { pack }: EntityContext,
): Draft | undefined {
  if (role !== null || owner === null || mention.kind === 'indefinite') return undefined;
  // "The American diplomat" after "an American diplomat": still nobody by name.
  if (register.sources.get(pack.stem(mention.key.split(' ')[0] ?? ''))?.id === owner) return undefined;
  const near = (draft: Draft) => draft.lastSeen >= 0 && mention.sentence - draft.lastSeen <= REACH;
  return register.latest(
    (draft) => draft.type === 'Person' && near(draft) && draft.offices.some(({ of }) => of === owner),
  );
}

function institution(owner: string | null, mention: Mention, register: Register): Resolution | null {
  const body = owner === null ? undefined : register.get(owner);
  if (mention.kind === 'indefinite')
    register.sources.set(mention.key, { id: body?.id ?? null, sentence: mention.sentence });
  return body
    ? { draft: register.add(body.id, body.type, mention, body.known, body.name), reason: 'speaks-for' }
    : null;
}

/** The office of the person seen last: "his counterpart" holds the same one. */
function counterpartRole(mention: Mention, register: Register): string | null {
  const last = register.latest(
    (draft) => draft.offices.some(({ role }) => role !== null) && draft.lastSeen <= mention.sentence,
  );
  return last?.offices.find(({ role }) => role !== null)?.role ?? null;
}

const MINISTERS = /-minister$|^minister$/;

function holds(draft: Draft, role: string | null, owner: string | null, title: string): boolean {
  return draft.offices.some((office) => {
    if (owner !== null && office.of !== owner) return false;
    if (owner === null && role === null) return office.title === title;
    if (role === null) return office.title === title;
    if (office.role === role) return true;
    // الوزير after وزير الدفاع; المسؤول is anybody's word and decides nothing.
    return role === 'minister' && office.role !== null && MINISTERS.test(office.role);
  });
}

/** The gazetteer's holder of a single office on the day of publication; null when unknown or not unique. */
function holderOf(role: string, owner: string, context: EntityContext): string | null {
  if (!SINGLE.has(role) || context.publishedAt === null) return null;
  const known = Role.safeParse(role);
  if (!known.success) return null;
  const holders = context.language.gazetteer.officeHolders(
    known.data,
    owner,
    context.publishedAt.slice(0, 10),
  );
  const ids = new Set(holders.map(({ person }) => person.id));
  return ids.size === 1 ? ([...ids][0] ?? null) : null;
}
