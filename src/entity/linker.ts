import type { Document } from '../model/document.js';
import type { EntityType } from '../model/entity.js';
import type { Link } from '../model/link.js';
import type { Mention } from '../model/mention.js';
import type { EntityContext } from './context.js';
import { freshId, isBareName, isByCompany, linkName, nameOf } from './names.js';
import { type Draft, Register } from './register.js';
import { linkRole } from './roles.js';

/** An office that the text gives a person by name. */
export interface OfficeClaim {
  readonly person: string;
  readonly role: string;
  /** The state or body in which it is held, as an entity id. */
  readonly of: string;
}

interface Resolution {
  readonly draft: Draft;
  readonly reason: string;
}

/** Fuller names first: a family name needs its bearer. */
const PASSES: readonly ((mention: Mention, context: EntityContext) => boolean)[] = [
  (mention, context) =>
    mention.shape === 'name' && !mention.weak && !mention.local && !isBareName(mention, context),
  ({ shape }) => shape === 'adjective',
  ({ shape, weak }) => shape === 'name' && !weak,
  ({ shape }) => shape === 'name',
];

/** Links the mentions of one article, in passes over all of it. */
export class Linker {
  readonly register = new Register();
  readonly links = new Map<Mention, Link>();
  /** The names are settled, and the text is gone through from its beginning. */
  private inOrder = false;

  constructor(
    private readonly document: Document,
    private readonly mentions: readonly Mention[],
    private readonly context: EntityContext,
  ) {}

  /** Names first, over the whole article; then offices and nouns that point back, in the order of the text. */
  run(): this {
    for (const accepts of PASSES) {
      for (const mention of this.mentions) {
        if (this.links.has(mention) || !accepts(mention, this.context)) continue;
        this.settle(mention, linkName(mention, this.register, this.context));
      }
    }
    for (const mention of this.mentions) this.claimOffice(mention);
    for (const draft of this.register.drafts.values()) draft.lastSeen = -1;
    this.inOrder = true;
    for (const mention of this.mentions) {
      const draft = this.draftOf(mention) ?? this.resolveLate(mention);
      if (draft) draft.lastSeen = mention.sentence;
    }
    return this;
  }

  linkOf(mention: Mention): Link {
    return this.links.get(mention) ?? { mention, entity: null, reason: 'unresolved' };
  }

  /** "His counterpart" holds the office of whoever was named with one before. */
  offices(): OfficeClaim[] {
    let last: string | null = null;
    return this.mentions.flatMap((mention): OfficeClaim[] => {
      const person = this.links.get(mention)?.entity;
      if (!person || mention.shape !== 'name' || !mention.role || mention.role.former) return [];
      const role: string | null = mention.role.counterpart ? last : mention.role.role;
      last = role ?? last;
      const of = this.ownerOf(mention);
      return role !== null && of !== null ? [{ person, role, of }] : [];
    });
  }

  private settle(mention: Mention, result: Resolution | null): void {
    this.links.set(mention, {
      mention,
      entity: result?.draft.id ?? null,
      reason: result?.reason ?? 'unresolved',
    });
  }

  private draftOf(mention: Mention): Draft | undefined {
    const id = this.links.get(mention)?.entity;
    return id ? this.register.get(id) : undefined;
  }

  private ownerOf(mention: Mention): string | null {
    return this.ownerIn(mention.role?.of ?? null);
  }

  private ownerIn(of: Mention | null): string | null {
    if (!of) return null;
    const twin = this.mentions.find(
      ({ sentence, start, end }) => sentence === of.sentence && start === of.start && end === of.end,
    );
    const linked = twin ? this.links.get(twin)?.entity : undefined;
    if (linked) return linked;
    if (of.shape === 'anaphor')
      return (this.inOrder ? this.pointedAt(twin ?? of) : this.antecedentOf(twin ?? of))?.id ?? null;
    if (of.candidates.length !== 1 && of.shape !== 'name') return null;
    return linkName(of, this.register, this.context)?.draft.id ?? null;
  }

  private claimOffice(mention: Mention): void {
    const draft = this.draftOf(mention);
    if (!draft || !mention.role || mention.shape !== 'name') return;
    const { role, title, also = [] } = mention.role;
    draft.offices.push({ role, title, of: this.ownerOf(mention) });
    for (const held of also)
      draft.offices.push({ role: held.role, title: held.title, of: this.ownerIn(held.of) });
  }

  /** Whom an office stood for holds it in what follows: "the minister", "His Excellency". */
  private takeOffice({ role, kind }: Mention, draft: Draft): void {
    if (draft.type !== 'Person' || !role || role.role === null || kind === 'indefinite') return;
    draft.offices.push({ role: role.role, title: role.title, of: this.ownerIn(role.of) });
  }

  private resolveLate(mention: Mention): Draft | undefined {
    if (mention.shape === 'role') {
      const inTitle = this.document.sentences[mention.sentence]?.isTitle ?? false;
      const result = linkRole(mention, this.ownerOf(mention), inTitle, this.register, this.context);
      this.settle(mention, result);
      if (result) this.takeOffice(mention, result.draft);
      return result?.draft;
    }
    return mention.shape === 'anaphor' ? this.pointedAt(mention) : undefined;
  }

  /** Whom a noun that points back stands for: one named before, or a body that the article names no further. */
  private pointedAt(mention: Mention): Draft | undefined {
    const target = this.antecedentOf(mention);
    const own = target || !mention.local ? undefined : freshId(mention, this.context);
    const draft = own ? this.register.add(own, mention.type, mention, false, nameOf(mention)) : target;
    this.settle(mention, draft ? { draft, reason: target ? 'anaphor' : 'new-name' } : null);
    return draft;
  }

  /** What the article itself calls by that noun comes first, then whom its company tells; anything of the type only while it is fresh. */
  private antecedentOf(mention: Mention): Draft | undefined {
    const { pack } = this.context;
    const types = pack.typesOfAnaphor(mention);
    const isSeen = ({ type, lastSeen }: Draft) =>
      lastSeen >= 0 && lastSeen <= mention.sentence && types.includes(type);
    const called =
      this.register.latest((draft) => draft.heads.has(mention.key) && isSeen(draft)) ??
      this.onlyOneCalled(mention, types);
    const known = called ? null : this.knownByCompany(mention);
    if (called || known || !pack.isLooseAnaphor(mention)) return called ?? known ?? undefined;
    const fits = (draft: Draft) => isSeen(draft) && pack.fitsAnaphor(mention, draft);
    return this.register.latest((draft) => mention.sentence - draft.lastSeen <= 1 && fits(draft));
  }

  /** A headline says "the resistance" before the text says which: the only one that the article calls so. */
  private onlyOneCalled(mention: Mention, types: readonly EntityType[]): Draft | undefined {
    if (!this.document.sentences[mention.sentence]?.isTitle) return undefined;
    const all = [...this.register.drafts.values()].filter(
      ({ heads, type }) => heads.has(mention.key) && types.includes(type),
    );
    return all.length === 1 ? all[0] : undefined;
  }

  private knownByCompany(mention: Mention): Draft | null {
    return isByCompany(mention) ? (linkName(mention, this.register, this.context)?.draft ?? null) : null;
  }
}
