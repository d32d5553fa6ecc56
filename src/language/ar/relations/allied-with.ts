import type { Link } from '../../../model/link.js';
import type { RelationProposal } from '../../pack.js';
import { trimmedSpan, type View } from '../statements/view.js';
import { isQuoteMark, placesOf, spelledLike } from '../words.js';

/** Participles that tie a group to another: المتحالفة معها، الموالية للحكومة، المدعومة من تركيا. */
const isTie = spelledLike(/^ال(?:متحالف|حليف|موالي|مدعوم|متعاون)(?:ه|ين|ون)?$/u);
const REACH = 4;

/** الفصائل المتحالفة مع تركيا: what stands before the participle is allied with what it names, or with the pronoun's. */
export function alliances(view: View, links: readonly Link[]): RelationProposal[] {
  return placesOf(view.words, isTie).flatMap((at): RelationProposal[] => {
    let before = at - 1;
    while (isQuoteMark(view.words[before])) before--;
    const ally = links.find(
      ({ mention }) =>
        mention.to > before && mention.to <= at && mention.shape === 'name' && mention.type !== 'Place',
    )?.mention;
    if (!ally) return [];
    const pronoun = view.words[at + 1];
    const isPronoun = pronoun !== undefined && /^(?:معها|معه|لها|له)$/u.test(pronoun.norm);
    const partner = isPronoun
      ? links
          .filter(
            ({ mention }) => mention.to <= ally.from && mention.shape === 'name' && isActor(mention.type),
          )
          .at(-1)?.mention
      : links.find(
          ({ mention }) =>
            mention.from > at &&
            mention.from <= at + REACH &&
            mention.shape === 'name' &&
            isActor(mention.type),
        )?.mention;
    const evidence = trimmedSpan(view.words, ally.from, isPronoun ? at + 2 : (partner?.to ?? at + 1));
    return partner && evidence
      ? [{ type: 'ALLIED_WITH', from: ally, to: partner, evidence, rule: 'ar/relation/allied-participle' }]
      : [];
  });
}

function isActor(type: Link['mention']['type']): boolean {
  return type !== 'Place' && type !== 'Operation' && type !== 'Person';
}
