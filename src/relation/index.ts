import type { LanguageContext, LanguagePack } from '../language/pack.js';
import type { Document } from '../model/document.js';
import type { Link, LinksBySentence } from '../model/link.js';
import type { Relation } from '../model/relation.js';
import { quoteOf } from '../model/span.js';

export interface RelationContext {
  readonly pack: LanguagePack;
  readonly language: LanguageContext;
  readonly bySentence: LinksBySentence;
}

/** The relations of a document, each once, with the first sentence that states it. */
export function findRelations(
  document: Document,
  links: readonly Link[],
  { pack, language, bySentence }: RelationContext,
): Relation[] {
  const entityOf = new Map(links.map(({ mention, entity }) => [mention, entity]));
  const found = new Map<string, Relation>();
  for (const sentence of document.sentences) {
    const local = bySentence.get(sentence.index) ?? [];
    for (const proposal of pack.proposeRelations(sentence, local, language)) {
      const from = entityOf.get(proposal.from);
      const to = entityOf.get(proposal.to);
      if (!from || !to || from === to) continue;
      const key = [proposal.type, from, to].join(' ');
      if (found.has(key)) continue;
      found.set(key, {
        type: proposal.type,
        from,
        to,
        role: proposal.role ?? null,
        place: (proposal.place && entityOf.get(proposal.place)) ?? null,
        date: null,
        evidence: quoteOf(document.text, proposal.evidence),
        rule: proposal.rule,
      });
    }
  }
  return [...found.values()];
}
