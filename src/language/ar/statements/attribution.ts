import type { Mention } from '../../../model/mention.js';
import type { Stance } from '../../../model/stance.js';
import type { SubjectReference } from '../../pack.js';
import { ATTRIBUTIONS } from '../lexicon/clauses.js';
import { bySpelling, isComma, isQuoteMark, spelledLike, type Word } from '../words.js';
import { isPublishing } from './aside.js';
import type { Draft } from './build.js';
import { isIssued } from './issued.js';
import { isOutlet } from './parties.js';
import { isReport } from './report-author.js';
import { propositionStance } from './stance.js';
import { sequenceAt, type View } from './view.js';

export const ATTRIBUTION = 'ar/position/attribution';

/** "…، حسب البيان التركي، …", "… وفقا للأمم المتحدة": the sentence is said on somebody's word. */
export function attributionStatement(view: View): Draft | null {
  const { words } = view;
  for (let at = 0; at < words.length; at++) {
    const opener = openerAt(view, at);
    const subject = opener && sourceAt(view, opener.source);
    if (!opener || !subject) continue;
    const { source } = opener;
    const first = at <= 1;
    const end = phraseEnd(view, source);
    const stance = stanceWithin(view, first ? end : 0, end >= words.length ? at : words.length);
    return {
      rule: ATTRIBUTION,
      predicate: opener.name,
      stance,
      subject: !first && stance === 'states' && isOutletsWord(subject) ? { kind: 'unidentified' } : subject,
      from: 0,
      to: words.length,
      proposition: first ? end : 0,
      dated: [[at, end]],
    };
  }
  return null;
}

/** "ووفق الوكالة، حذر الوزير من …": who reports what the rest of the sentence says. */
export function leadingSource(view: View): Mention | null {
  const opener = openerAt(view, 0);
  const subject = opener && sourceAt(view, opener.source);
  return subject?.kind === 'mentions' ? (subject.mentions[0] ?? null) : null;
}

/** "قال الوزير …، وفق ما نقلته الوكالة": who reports what stands before, and where the phrase begins. */
export function trailingSource(
  view: View,
  from: number,
): { readonly at: number; readonly by: Mention } | null {
  const { words } = view;
  for (let at = words.length - 1; at > from; at--) {
    const before = words[at - 1];
    if (!isComma(before) && !isQuoteMark(before)) continue;
    const opener = openerAt(view, at);
    const subject = opener && sourceAt(view, opener.source);
    const [by] = subject?.kind === 'mentions' ? subject.mentions : [];
    if (opener && by) return phraseEnd(view, opener.source) < words.length ? null : { at, by };
    if (isComma(before)) return null;
  }
  return null;
}

/** "…، حسب وكالة رويترز": what happened, as an outlet tells it, is nobody's position. */
function isOutletsWord(subject: SubjectReference): boolean {
  return subject.kind === 'mentions' && subject.mentions.every(isOutlet);
}

interface Opener {
  readonly name: string;
  /** Where the source is named. */
  readonly source: number;
}

/** حسب, وفقا ل; and with a verb of saying: وفق ما ذكرت, حسبما أعلن, كما أفاد at the end of a sentence. */
function openerAt(view: View, at: number): Opener | null {
  const { words } = view;
  const word = words[at];
  if (!word || !mayOpen(word)) return null;
  const said = saidAt(view, at);
  if (said !== null) return { name: words[at]?.norm ?? '', source: said };
  for (const stems of ATTRIBUTIONS) {
    const source = sequenceAt(words, at, stems);
    if (source !== null) return { name: stems.join(' '), source: saidBehind(words, source) ?? source };
  }
  return null;
}

/** Whether such a phrase may begin with the word. */
const mayOpen = bySpelling(({ norm, stems }) => stems.some((stem) => OPENERS.has(stem)) || SAID.test(norm));

const OPENERS: ReadonlySet<string> = new Set(ATTRIBUTIONS.flatMap(([first = '']) => [first]));
const SAID = /^و?(?:وفقا|طبقا|حسبما|علي|كما)$/u;

function saidAt(view: View, at: number): number | null {
  const { words } = view;
  const norm = words[at]?.norm.replace(/^و(?=حسبما)/u, '') ?? '';
  if (/^و?(?:وفقا|طبقا)$/u.test(norm)) return words[at + 1]?.norm === 'لما' ? saying(words, at + 2) : null;
  if (norm === 'حسبما') return saying(words, at + 1);
  // اعتمد على ما نقلته: the preposition is the verb's.
  if (norm === 'علي' && words[at + 1]?.norm === 'ما' && isComma(words[at - 1])) return saying(words, at + 2);
  // كما جاء في بيان الوزارة, at the beginning too.
  if (/^و?كما$/u.test(norm) && comesIn(words[at + 1])) return saying(words, at + 1);
  if (norm !== 'كما' || !isComma(words[at - 1])) return null;
  const source = saying(words, at + 1);
  const phrase = source === null ? null : view.phraseAt(source);
  // "…، كما أعلن X أن": a report of its own.
  return phrase && words.slice(phrase.to).every(({ isWord }) => !isWord) ? source : null;
}

/** وفق ما ذكرت X. */
function saidBehind(words: readonly Word[], at: number): number | null {
  return words[at]?.norm === 'ما' ? saying(words, at + 1) : null;
}

const comesIn = spelledLike(/^(?:جاء|ورد)$/u);

/** The token behind a verb of saying in the past: what it says stands before. */
function saying(words: readonly Word[], at: number): number | null {
  if (comesIn(words[at])) return words[at + 1]?.norm === 'في' ? at + 2 : null;
  const says = words[at]?.verbs.some(
    ({ entry, form }) => entry.kind === 'say' && form.aspect === 'perfect' && form.voice === 'active',
  );
  if (!says) return null;
  const source = /^(?:عنه|به|له)$/u.test(words[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  // وفق ما نقلته، إذاعة …: a comma too many.
  return isComma(words[source]) ? source + 1 : source;
}

function sourceAt(view: View, at: number): SubjectReference | null {
  // بحسب «رويترز».
  if (isQuoteMark(view.words[at])) return sourceAt(view, at + 1);
  const report = isReport(view.words[at]);
  const issued = report || isIssued(view.words[at]);
  for (let index = at; index < Math.min(view.words.length, at + 5); index++) {
    if (isComma(view.words[index]) || isPublishing(view.words[index])) break;
    const phrase = view.phraseAt(index);
    if (phrase && phrase.mention.type !== 'Place' && phrase.mention.type !== 'Operation')
      return { kind: 'mentions', mentions: [phrase.mention] };
    if (!issued) break;
  }
  return issued ? { kind: report ? 'report' : 'statement' } : null;
}

function phraseEnd(view: View, at: number): number {
  let end = at;
  while (end < view.words.length && !isComma(view.words[end]) && !isSo(view.words[end])) end++;
  return isSo(view.words[end]) ? end : Math.min(end + 1, view.words.length);
}

/** بحسب الوزارة فإن …: what is said begins without a comma. */
const isSo = spelledLike(/^ف(?:ان\p{L}{0,3}|قد)$/u);

/** A necessity or refusal named as a noun ("ضرورة" انسحاب …) is the position; else the clause decides. */
function stanceWithin(view: View, from: number, to: number): Stance {
  for (let at = from; at < to; at++) {
    const word = view.words[at];
    const modal = word?.isWord ? word.spelling.nouns.find(({ entry }) => entry.kind === 'modal') : undefined;
    if (modal) return modal.entry.stance;
  }
  return propositionStance(view, from, to) ?? 'states';
}
