import type { Document } from '../model/document.js';
import type { Entity } from '../model/entity.js';
import type { Link } from '../model/link.js';
import type { Mention } from '../model/mention.js';
import { quoteOf } from '../model/span.js';
import type { EntityContext } from './context.js';
import { Linker, type OfficeClaim } from './linker.js';
import type { Draft, Register } from './register.js';

export type { EntityContext } from './context.js';
export type { OfficeClaim } from './linker.js';

/** `named`: a name, an office or a noun stands for it somewhere, not only an adjective. */
export type LinkedEntity = Entity & { readonly named: boolean };

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
  const linker = new Linker(document, mentions, context).run();
  return {
    // Owners of offices are settled with them: they are entities too.
    offices: linker.offices(),
    links: mentions.map((mention) => linker.linkOf(mention)),
    entities: entitiesOf(document, linker.register, mentions, linker.links, context),
  };
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
