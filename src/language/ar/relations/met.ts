import type { Link } from '../../../model/link.js';
import type { RelationProposal } from '../../pack.js';
import { type Phrase, trimmedSpan, type View } from '../statements/view.js';
import { bySpelling, placesOf } from '../words.js';

/** Nouns of meeting with a partner; a conference or a call is none. */
const MEETING = new Set(['لقاء', 'اجتماع', 'محادثة', 'مباحثة']);
/** Verbs that lend themselves to a meeting: أجرى، عقد. */
const HOLDS = /^[وف]?(?:اجري|اجرت|اجريا|عقد|عقدت|عقدا|يجري|تجري|يعقد|تعقد)$/u;

/** التقى X Y; أجرى X لقاء مع Y: they met. */
export function meetings(view: View, links: readonly Link[]): RelationProposal[] {
  return placesOf(view.words, mayTell).flatMap((at): RelationProposal[] => {
    const word = view.words[at];
    const byVerb = word !== undefined && haveMet(word);
    if (view.phraseAt(at) || !(byVerb || isLent(view, at))) return [];
    const [subject, partner] = partiesAt(view, at, byVerb);
    if (!subject || !partner || subject === partner || subject.mention.type !== partner.mention.type)
      return [];
    const place = placeBehind(view, links, partner.to);
    const evidence = trimmedSpan(view.words, Math.min(at, partner.from), place ? place.to : partner.to);
    if (!evidence) return [];
    const met = {
      type: 'MET',
      from: subject.mention,
      to: partner.mention,
      evidence,
      rule: 'ar/relation/met',
    } as const;
    return [place ? { ...met, place } : met];
  });
}

const haveMet = bySpelling(({ verbs }) =>
  verbs.some(({ entry, form }) => entry.kind === 'meet' && form.aspect === 'perfect'),
);

/** A noun of meeting. */
const isMeeting = bySpelling(({ nouns }) => nouns.some(({ entry }) => MEETING.has(entry.noun)));

const mayTell = bySpelling((spelling) => haveMet({ spelling }) || isMeeting({ spelling }));

/** أجرى … لقاء: a verb before it lends itself to it. */
function isLent({ words }: View, at: number): boolean {
  return words.slice(0, at).some(({ norm }) => HOLDS.test(norm));
}

/** Who met whom: the partner stands behind مع or is the verb's object, the subject behind the verb or before it. */
function partiesAt({ phrases }: View, at: number, byVerb: boolean): [Phrase | undefined, Phrase | undefined] {
  const actors = phrases.filter(({ mention }) => PARTIES.has(mention.type));
  const free = actors.filter(({ governor }) => governor === null);
  const before = free.filter(({ to }) => to <= at).at(-1);
  const subject = byVerb ? (free.find(({ from }) => from > at) ?? before) : before;
  const withWhom = ({ governor }: Phrase) => governor === 'مع' || (byVerb && governor === 'ب');
  const partner = actors.find((phrase) => phrase.from > at && withWhom(phrase));
  const object = byVerb ? free.find((phrase) => phrase.from > at && phrase !== subject) : undefined;
  return [subject, partner ?? object];
}

const PARTIES: ReadonlySet<string> = new Set(['Person', 'State', 'Organization']);

/** في أنقرة right behind the partner. */
function placeBehind(view: View, links: readonly Link[], at: number): Link['mention'] | null {
  const found = links.find(
    ({ mention }) => mention.type === 'Place' && mention.from >= at && mention.from <= at + 3,
  )?.mention;
  return found && view.words.slice(at, found.from).some(({ norm }) => norm === 'في') ? found : null;
}
