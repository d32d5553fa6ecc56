import type { Link } from '../../../model/link.js';
import type { RelationProposal } from '../../pack.js';
import { trimmedSpan, type View } from '../statements/view.js';
import { bySpelling, hasStem, isComma, isQuoteMark, placesOf, spelledLike, type Word } from '../words.js';

const isThatWhich = hasStem(new Set('الذي التي'.split(' ')));
/** الذي يشكل عماد X, التي تقود X: the backbone or a part of the whole. */
const makesUp = spelledLike(/^[وف]?(?:يشكل|تشكل|يمثل|تمثل|يعد|تعد|يعتبر|تعتبر)$/u);
const isPart = spelledLike(
  /^(?:عماد|عمادا|جزءا|جزء|العمود|نواه|نواه|مكون|مكونات|فصيلا|الجناح|جناحا|اساس|ابرز|اكبر)$/u,
);
/** كتائب القسام التابعة لحماس, الجناح العسكري ل X. */
const tellsOfBelonging = spelledLike(/^(?:ال)?تابع(?:ه|ين|ون)?$|^المنضوي(?:ه)?$|^المنتمي(?:ه)?$/u);
const REACH = 6;

/** X التابعة ل Y; X، الذي يشكل عماد Y: X is part of Y. */
export function memberships(view: View, links: readonly Link[]): RelationProposal[] {
  return placesOf(view.words, mayTell).flatMap((at): RelationProposal[] => {
    const word = view.words[at];
    if (tellsOfBelonging(word)) return relate(view, links, nameBefore(view.words, links, at), at);
    if (!isThatWhich(word) || !makesUp(view.words[at + 1]) || !isPart(view.words[at + 2])) return [];
    return relate(view, links, nameBefore(view.words, links, at), at + 2);
  });
}

const mayTell = bySpelling((spelling) => tellsOfBelonging({ spelling }) || isThatWhich({ spelling }));

function nameBefore(words: readonly Word[], links: readonly Link[], at: number): Link['mention'] | null {
  let before = at - 1;
  while (isQuoteMark(words[before]) || isComma(words[before])) before--;
  return (
    links.find(
      ({ mention }) =>
        mention.to > before && mention.to <= at && mention.shape === 'name' && isGroup(mention.type),
    )?.mention ?? null
  );
}

function relate(
  view: View,
  links: readonly Link[],
  part: Link['mention'] | null,
  at: number,
): RelationProposal[] {
  const whole = links.find(
    ({ mention }) =>
      mention.from > at && mention.from <= at + REACH && mention.shape !== 'role' && isWhole(mention.type),
  )?.mention;
  const evidence = part && whole ? trimmedSpan(view.words, part.from, whole.to) : null;
  return part && whole && evidence
    ? [{ type: 'PART_OF', from: part, to: whole, evidence, rule: 'ar/relation/part-of' }]
    : [];
}

function isGroup(type: Link['mention']['type']): boolean {
  return type === 'Organization' || type === 'ArmedGroup' || type === 'Coalition';
}

function isWhole(type: Link['mention']['type']): boolean {
  return isGroup(type) || type === 'State';
}
