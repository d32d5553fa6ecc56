import type { Document, Sentence } from '../../../model/document.js';
import type { Dateline, LanguageContext } from '../../pack.js';
import { knownNamesAt } from '../names/known.js';
import { isBracket, isComma, isOneOf, type Word, wordsOf } from '../words.js';
import { findDates } from './find.js';

/** How far into its line a dateline may reach: a place or two and a date with both names of its month. */
const REACH = 90;
const MARKS: ReadonlySet<string> = new Set(['/', '-', '–', '—', '|', ':']);
const IN: ReadonlySet<string> = new Set(['في']);

/**
 * عمان، 14 تشرين الأول 2025 -; بغداد / 3 آذار 2017 /: the place and the full date with which the text, or what stands
 * under its title, opens, set off from what is told; or a line that holds a full date and nothing else.
 */
export function datelineIn(document: Document, context: LanguageContext): Dateline | null {
  const { sentences } = document;
  const openers = [sentences[0], sentences.find(({ isTitle }) => !isTitle)];
  for (const sentence of new Set(openers)) {
    const found = sentence && datelineOf(document, sentence, context);
    if (found) return found;
  }
  return null;
}

function datelineOf(document: Document, sentence: Sentence, context: LanguageContext): Dateline | null {
  const end = Math.min(sentence.end, sentence.start + REACH);
  const [date] = findDates(document.text, sentence.start, end);
  if (!date || date.calendar !== 'gregorian' || date.relative !== null || date.isVague) return null;
  const { weekday, day, month, year } = date;
  if (day === null || month === null || year === null) return null;
  const words = wordsOf(sentence);
  const at = words.filter(({ token }) => token.end <= date.start).length;
  const behind = words.filter(({ token }) => token.start < date.end).length;
  const alone = behind === words.length && isWholeLine(document, sentence);
  const fits = at === 0 ? alone : namesPlaces(words, at, context) && (alone || isSetOff(words, behind));
  return fits ? { span: { start: date.start, end: date.end }, weekday, day, month, year } : null;
}

function isWholeLine({ paragraphs }: Document, { start, end, paragraph }: Sentence): boolean {
  const line = paragraphs[paragraph];
  return line?.start === start && line.end === end;
}

/** Nothing but known places, each set off by a mark, up to the date: (القدس، فلسطين - … */
function namesPlaces(words: readonly Word[], to: number, context: LanguageContext): boolean {
  let at = isBracket(words[0]) ? 1 : 0;
  if (at === to) return false;
  while (at < to) {
    const place = knownNamesAt(words, at, context).find(
      ({ preposition, start, matches }) =>
        preposition === '' &&
        start === words[at]?.token.start &&
        matches.some(({ id }) => id.startsWith('place:') || context.gazetteer.get(id)?.type === 'State'),
    );
    if (!place || place.to > to) return false;
    at = place.to;
    while (at < to && parts(words[at])) at++;
  }
  return true;
}

function parts(word: Word | undefined): boolean {
  return isComma(word) || isBracket(word) || isOneOf(word, IN) || MARKS.has(word?.norm ?? '');
}

const LONGEST_AGENCY = 4;

/** A dash, stroke or colon behind the date, or behind the agency in brackets: (الأنباء) - … A comma goes on with a sentence. */
function isSetOff(words: readonly Word[], from: number): boolean {
  let at = words[from]?.norm === ')' ? from + 1 : from;
  if (words[at]?.norm === '(') {
    const length = words.slice(at + 1, at + 2 + LONGEST_AGENCY).findIndex(({ norm }) => norm === ')');
    if (length < 1) return false;
    at += length + 2;
  }
  // 3 آذار 2017 - 2018 is a time, and dates nothing.
  return MARKS.has(words[at]?.norm ?? '') && !/^\p{Nd}/u.test(words[at + 1]?.norm ?? '');
}
