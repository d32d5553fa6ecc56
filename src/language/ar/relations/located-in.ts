import type { Link } from '../../../model/link.js';
import type { RelationProposal } from '../../pack.js';
import { trimmedSpan, type View } from '../statements/view.js';
import { isOneOf } from '../words.js';

const REGIONS = new Set('شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط اقصي ريف'.split(' '));
/** Between a place and its region: "مدينة الباب شمال سوريا", "سرت (شمال ليبيا)", "الباب، شمالي سوريا". */
const REACH = 4;

/** الرقة السورية, مدينة الباب شمال سوريا: the place lies in the state. */
export function locations(view: View, links: readonly Link[]): RelationProposal[] {
  const places = links.filter(({ mention }) => mention.type === 'Place' && mention.shape === 'name');
  return places.flatMap(({ mention }): RelationProposal[] => {
    const state = links.find(
      ({ mention: other }) =>
        other.type === 'State' &&
        other.from >= mention.to &&
        other.from <= mention.to + REACH &&
        near(view, mention.to, other),
    );
    if (!state) return [];
    const from = isOneOf(view.words[mention.from - 1], HEADS) ? mention.from - 1 : mention.from;
    const evidence = trimmedSpan(view.words, from, state.mention.to);
    return evidence
      ? [
          {
            type: 'LOCATED_IN',
            from: mention,
            to: state.mention,
            evidence,
            rule: 'ar/relation/place-and-state',
          },
        ]
      : [];
  });
}

const HEADS = new Set('مدينه بلده قريه محافظه ولايه منطقه'.split(' '));

function near(view: View, from: number, other: Link['mention']): boolean {
  if (other.shape === 'adjective') return other.from === from;
  let region = false;
  for (let at = from; at < other.from; at++) {
    const word = view.words[at];
    if (isOneOf(word, REGIONS)) region = true;
    else if (word?.isWord) return false;
  }
  return region;
}
