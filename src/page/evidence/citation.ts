import type { Named, PositionDetail, ViewEvidence } from '../../view/wire.js';
import { formatDate } from '../shell/dates.js';
import { nameIn } from '../shell/names.js';
import { speak } from '../shell/words.js';
import type { Language } from '../state/state.js';
import { webLink } from './web-link.js';
import words from './words.json' with { type: 'json' };

/** Characters that are not seen and turn the direction of the text that the citation is put into. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A piece of evidence as plain text to be put into a report: the words, whose they are, on whose word, when, and where
 * they stand.
 * @param language of the sentence around it; the quote and the title stay in theirs
 */
export function citationOf(
  position: Pick<PositionDetail, 'speakers' | 'reportedBy' | 'statedOn'>,
  evidence: ViewEvidence,
  { language, names }: { readonly language: Language; readonly names: Language },
): string {
  const say = speak(words, language);
  const join = (parts: readonly (string | null)[]) => parts.filter((part) => part).join(say('comma'));
  const list = (people: readonly Named[]) => join(people.map((person) => nameIn(person, names)));
  const date = (day: string | null) => (day === null ? null : formatDate(day, language));
  const { reportedBy, statedOn } = position;
  const teller = reportedBy.length === 0 ? null : say('onWordOf', { names: list(reportedBy) });
  const utterance = join([list(position.speakers), teller, date(statedOn)]);
  const source = join([
    evidence.title === null ? null : say('quoted', { text: evidence.title }),
    evidence.publisher,
    date(evidence.publishedAt),
    say('version', { n: evidence.version }),
  ]);
  const words_ = say('quoted', { text: evidence.quote });
  const link = webLink(evidence.url);
  const text = `${words_} — ${utterance}. ${source}.${link === null ? '' : ` ${link}`}`;
  return text.replace(TURNING, '').replace(/\s+/g, ' ').trim();
}
