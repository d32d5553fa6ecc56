import type { LanguageContext, LanguagePack } from '../language/pack.js';
import type { Document } from '../model/document.js';
import type { Entity } from '../model/entity.js';
import type { Link } from '../model/link.js';
import type { Mention } from '../model/mention.js';
import { quoteOf } from '../model/span.js';
import { linkName } from './names.js';
import { type Draft, Register } from './register.js';
import { linkRole } from './roles.js';

export interface EntityContext {
  readonly language: LanguageContext;
  readonly pack: LanguagePack;
  readonly articleId: string;
  readonly publishedAt: string | null;
}

/** `named`: a name, an office or a noun stands for it somewhere, not only an adjective. */
export type LinkedEntity = Entity & { readonly named: boolean };

/** An office that the text gives a person by name. */
export interface OfficeClaim {
  readonly person: string;
  readonly role: string;
  /** The state or body in which it is held, as an entity id. */
  readonly of: string;
}

export interface Linked {
  readonly entities: readonly LinkedEntity[];
  readonly offices: readonly OfficeClaim[];
  readonly links: readonly Link[];
}

/**
 * Resolves mentions to entities: names first, over the whole article, so that a headline's "the minister" finds the name
 * that only the body gives; then offices and nouns that point back, in the order of the text.
 */
export function linkMentions(
  document: Document,
  mentions: readonly Mention[],
  context: EntityContext,
): Linked {
  const register = new Register();
  const links = new Map<Mention, Link>();
  // Fuller names first: a family name needs its bearer.
  const passes: ((mention: Mention) => boolean)[] = [
    (mention) => mention.shape === 'name' && !mention.weak,
    (mention) => mention.shape === 'adjective',
    (mention) => mention.shape === 'name',
  ];
  for (const accepts of passes) {
    for (const mention of mentions) {
      if (!links.has(mention) && accepts(mention)) settle(mention, linkName(mention, register, context));
    }
  }
  for (const mention of mentions) claimOffice(mention);
  for (const draft of register.drafts.values()) draft.lastSeen = -1;
  for (const mention of mentions) {
    const known = links.get(mention)?.entity;
    const draft = known === null || known === undefined ? resolveLate(mention) : register.get(known);
    if (draft) draft.lastSeen = mention.sentence;
  }
  return {
    entities: entitiesOf(document, register, mentions, links, context),
    links: mentions.map((mention) => linkOf(mention)),
    offices: claims(),
  };

  function settle(mention: Mention, result: { draft: Draft; reason: string } | null): void {
    links.set(mention, { mention, entity: result?.draft.id ?? null, reason: result?.reason ?? 'unresolved' });
  }

  function ownerOf(mention: Mention): string | null {
    const of = mention.role?.of;
    if (!of) return null;
    const twin = mentions.find(
      (other) => other.sentence === of.sentence && other.start === of.start && other.end === of.end,
    );
    const linked = twin ? links.get(twin)?.entity : undefined;
    if (linked) return linked;
    if (of.candidates.length === 1 || of.shape === 'name')
      return linkName(of, register, context)?.draft.id ?? null;
    return null;
  }

  function claimOffice(mention: Mention): void {
    const id = links.get(mention)?.entity;
    const draft = id ? register.get(id) : undefined;
    if (!draft || !mention.role || mention.shape !== 'name') return;
    const of = ownerOf(mention);
    draft.offices.push({ role: mention.role.role, title: mention.role.title, of });
  }

  function resolveLate(mention: Mention): Draft | undefined {
    if (mention.shape === 'role') {
      const result = linkRole(
        mention,
        ownerOf(mention),
        document.sentences[mention.sentence]?.isTitle ?? false,
        register,
        context,
      );
      settle(mention, result);
      return result?.draft;
    }
    if (mention.shape === 'anaphor') {
      const types = context.pack.typesOfAnaphor(mention);
      const recent = register.recent(
        (draft) => draft.lastSeen >= 0 && draft.lastSeen <= mention.sentence && types.includes(draft.type),
      );
      // What the article itself calls by that noun comes first; anything of the type only while it is fresh.
      const target =
        recent.find((draft) => draft.heads.has(mention.key)) ??
        (context.pack.isLooseAnaphor(mention)
          ? recent.find((draft) => mention.sentence - draft.lastSeen <= 1)
          : undefined);
      settle(mention, target ? { draft: target, reason: 'anaphor' } : null);
      return target;
    }
    return undefined;
  }

  /** "His counterpart" holds the office of whoever was named with one before. */
  function claims(): OfficeClaim[] {
    let last: string | null = null;
    return mentions.flatMap((mention): OfficeClaim[] => {
      const person = links.get(mention)?.entity;
      if (!person || mention.shape !== 'name' || !mention.role || mention.role.former) return [];
      const role: string | null = mention.role.counterpart ? last : mention.role.role;
      last = role ?? last;
      const of = ownerOf(mention);
      return role !== null && of !== null ? [{ person, role, of }] : [];
    });
  }

  function linkOf(mention: Mention): Link {
    return links.get(mention) ?? { mention, entity: null, reason: 'unresolved' };
  }
}

/** Entities in the order of their first mention. What only an adjective or an office names has no mention of its own. */
function entitiesOf(
  document: Document,
  register: Register,
  mentions: readonly Mention[],
  links: ReadonlyMap<Mention, Link>,
  context: EntityContext,
): LinkedEntity[] {
  const named = new Set(
    mentions.filter(({ shape }) => shape !== 'adjective').map((mention) => links.get(mention)?.entity),
  );
  const quotes = new Map<string, Entity['mentions']>();
  for (const mention of mentions) {
    const id = links.get(mention)?.entity;
    if (!id) continue;
    const list = quotes.get(id) ?? [];
    quotes.set(id, list);
    if (mention.shape !== 'adjective') list.push(quoteOf(document.text, mention));
  }
  // What only an adjective names (الموصل العراقية) is grounded in the adjective.
  for (const mention of mentions) {
    const id = links.get(mention)?.entity;
    const list = id ? quotes.get(id) : undefined;
    if (list && list.length === 0 && mention.shape === 'adjective')
      list.push(quoteOf(document.text, mention));
  }
  for (const id of register.drafts.keys()) if (!quotes.has(id)) quotes.set(id, []);
  return [...quotes].flatMap(([id, found]) => {
    const draft = register.get(id);
    return draft ? [{ ...entityOf(draft, found, context), named: named.has(id) }] : [];
  });
}

function entityOf(draft: Draft, mentions: Entity['mentions'], context: EntityContext): Entity {
  const entry = context.language.gazetteer.get(draft.id);
  const language = context.pack.code;
  const local = entry?.names[language]?.[0] ?? draft.name;
  const names = Object.values(entry?.names ?? {}).flat();
  return {
    id: draft.id,
    type: draft.type,
    name: entry?.names.ar?.[0] ?? entry?.names.en?.[0] ?? local,
    nameAr: entry?.names.ar?.[0] ?? (language === 'ar' ? local : null),
    nameEn: entry?.names.en?.[0] ?? (language === 'en' ? local : null),
    aliases: names.filter((name) => name !== entry?.names.ar?.[0] && name !== entry?.names.en?.[0]),
    kind: entry?.kind ?? draft.kind,
    latitude: entry?.latitude ?? null,
    longitude: entry?.longitude ?? null,
    geonamesId: entry?.geonamesId ?? null,
    mentions,
  };
}
