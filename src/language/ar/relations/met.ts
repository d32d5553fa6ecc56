import type { Link } from '../../../model/link.js';
import type { RelationProposal } from '../../pack.js';
import { nounReadings } from '../morphology/noun-lookup.js';
import { trimmedSpan, type View } from '../statements/view.js';

/** Nouns of meeting with a partner; a conference or a call is none. */
const MEETING = new Set(['لقاء', 'اجتماع', 'محادثة', 'مباحثة']);
/** Verbs that lend themselves to a meeting: أجرى، عقد. */
const HOLDS = /^[وف]?(?:اجري|اجرت|اجريا|عقد|عقدت|عقدا|يجري|تجري|يعقد|تعقد)$/u;

/** التقى X Y; أجرى X لقاء مع Y: they met. */
export function meetings(view: View, links: readonly Link[]): RelationProposal[] {
  const { words, phrases } = view;
  return words.flatMap((word, at): RelationProposal[] => {
    if (!word.isWord || view.phraseAt(at)) return [];
    const verb = word.verbs.some(({ entry, form }) => entry.kind === 'meet' && form.aspect === 'perfect');
    const noun =
      nounReadings(word.norm).some(({ entry }) => MEETING.has(entry.noun)) &&
      words.slice(0, at).some(({ norm }) => HOLDS.test(norm));
    if (!verb && !noun) return [];
    const actors = phrases.filter(
      ({ mention }) =>
        mention.type === 'Person' || mention.type === 'State' || mention.type === 'Organization',
    );
    const partner = actors.find(
      ({ from, governor }) => from > at && (governor === 'مع' || (verb && governor === 'ب')),
    );
    const subject = verb
      ? (actors.find(({ from, governor }) => governor === null && from > at) ??
        actors.filter(({ to, governor }) => governor === null && to <= at).at(-1))
      : actors.filter(({ to, governor }) => governor === null && to <= at).at(-1);
    const object =
      partner ??
      (verb
        ? actors.find((phrase) => phrase.from > at && phrase !== subject && phrase.governor === null)
        : undefined);
    if (!subject || !object || subject === object) return [];
    if (subject.mention.type !== object.mention.type) return [];
    const place = placeBehind(view, links, object.to);
    const evidence = trimmedSpan(words, Math.min(at, object.from), place ? place.to : object.to);
    return evidence
      ? [
          {
            type: 'MET',
            from: subject.mention,
            to: object.mention,
            evidence,
            rule: 'ar/relation/met',
            ...(place ? { place } : {}),
          },
        ]
      : [];
  });
}

/** في أنقرة right behind the partner. */
function placeBehind(view: View, links: readonly Link[], at: number): Link['mention'] | null {
  const found = links.find(
    ({ mention }) => mention.type === 'Place' && mention.from >= at && mention.from <= at + 3,
  )?.mention;
  return found && view.words.slice(at, found.from).some(({ norm }) => norm === 'في') ? found : null;
}
