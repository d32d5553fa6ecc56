import type { Sentence } from '../../../model/document.js';
import type { Mention } from '../../../model/mention.js';
import type { LanguageContext } from '../../pack.js';
import { RELATIVES } from '../lexicon/function-words.js';
import { ANAPHOR_NOUNS, DESCRIBED_GROUPS } from '../lexicon/heads.js';
import { normalise } from '../normalise.js';
import { bare, isDefinite, isOneOf, isQuoteMark, type Word } from '../words.js';
import { startBehindClitics } from './clitic-start.js';
import { citation } from './described-groups.js';
import { goesOnAsName } from './goes-on.js';
import { type KnownName, knownNamesAt } from './known.js';
import { makeMention } from './make.js';

/**
 * التحالف، المملكة، القوى الكبرى: names that mean somebody by the company that the article keeps, and otherwise somebody
 * of the article's own. The engine weighs the company.
 */
export function companyNamesAt(
  sentence: Sentence,
  words: readonly Word[],
  at: number,
  context: LanguageContext,
): Mention[] {
  return knownNamesAt(words, at, context).flatMap((name) => {
    const shared = sharers(name, context);
    const first = shared[0] === undefined ? undefined : context.gazetteer.get(shared[0]);
    if (!first || goesOn(words, name)) return [];
    const led = ledBy(words, name.to, shared, context);
    const noun = kindNoun(words[name.to - 1]);
    // التحالف and قوات التحالف point back at a coalition; قوات النظام do not at a regime.
    const pointsBack =
      led === null && noun !== null && normalise(first.weakNames?.ar?.[0] ?? '') === `ال${noun}`;
    return [
      makeMention(sentence, words, name.from, led?.to ?? name.to, {
        type: first.type,
        shape: pointsBack ? 'anaphor' : 'name',
        start: name.start,
        ...(pointsBack ? { key: noun } : { key: keyOf(words, name) }),
        candidates: led?.ids ?? shared,
        kind: DESCRIBED_GROUPS.has(bare(words[name.from]?.norm ?? ''))
          ? 'described-group'
          : (first.kind ?? null),
        head: pointsBack ? noun : kindNoun(words[name.from]),
        local: led === null || led.ids.length === 0,
        rule: 'ar/mention/by-company',
      }),
    ];
  });
}

function kindNoun(word: Word | undefined): string | null {
  const found = word?.variants.find(({ stem }) => isDefinite(stem) && ANAPHOR_NOUNS.has(bare(stem)));
  return found ? bare(found.stem) : null;
}

/** المتمردين is المتمردون. */
function keyOf(words: readonly Word[], { from, to, start }: KnownName): string {
  const first = words[from];
  const stem =
    first?.variants.find((cut) => startBehindClitics(first, cut) === start)?.stem ?? first?.norm ?? '';
  return [citation(stem), ...words.slice(from + 1, to).map(({ norm }) => citation(norm))].join(' ');
}

/** The entries that share the name and are told apart by company; none if it is anybody's name outright. */
function sharers({ matches }: KnownName, context: LanguageContext): string[] {
  if (matches.some(({ strength }) => strength !== 'weak')) return [];
  return matches.map(({ id }) => id).filter((id) => context.gazetteer.get(id)?.company !== undefined);
}

/** التحالف الوطني is another's name; بالتحالف مع, التحالف بين, علاقة التحالف are no name at all. */
function goesOn(words: readonly Word[], { from, to }: KnownName): boolean {
  const next = words[to];
  if (isOneOf(words[from - 1], TIES)) return true;
  if (!next?.isWord) return false;
  // حزب العدالة والتنمية الحاكم: so long a name is whole.
  const isWhole = to - from >= WHOLE;
  return (!isWhole && goesOnAsName(words, to)) || isOneOf(next, WITH);
}

const WHOLE = 3;
const TIES: ReadonlySet<string> = new Set('علاقه علاقات سياسه سياسات'.split(' '));
const WITH: ReadonlySet<string> = new Set(['مع', 'بين']);
const LEADS: ReadonlySet<string> = new Set('تقوده تقودها يقوده يقودها تتزعمه'.split(' '));
const AGAINST: ReadonlySet<string> = new Set('ضد لمحاربه لمكافحه'.split(' '));
const LEADERSHIP: ReadonlySet<string> = new Set('بقياده بزعامه'.split(' '));

/** التحالف الذي تقوده الرياض, بقيادة السعودية, ضد داعش: whose that is, by the name that the gazetteer gives it. */
function ledBy(
  words: readonly Word[],
  at: number,
  ids: readonly string[],
  context: LanguageContext,
): { readonly to: number; readonly ids: readonly string[] } | null {
  const bond = bondAt(words, at);
  const other = bond === null ? undefined : knownNamesAt(words, bond.from, context)[0];
  if (!bond || !other) return null;
  for (const { id } of other.matches) {
    const entry = context.gazetteer.get(context.gazetteer.stateOfCapital(id) ?? id);
    const name = normalise(`${bond.phrase} ${entry?.names.ar?.[0] ?? ''}`).split(' ');
    const known = context.names.lookup(name, 0).find(({ length }) => length === name.length);
    const own = ids.filter((candidate) => known?.entries.some((found) => found.id === candidate));
    if (own.length > 0) return { to: bond.isPart ? other.to : at, ids: own };
  }
  // Led by somebody else, it is another one.
  return { to: at, ids: [] };
}

interface Bond {
  readonly phrase: string;
  /** The token at which the leader's or the enemy's name begins. */
  readonly from: number;
  /** The leader is part of the name; the enemy stays himself. */
  readonly isPart: boolean;
}

function bondAt(words: readonly Word[], at: number): Bond | null {
  const word = words[at]?.norm ?? '';
  const led = { phrase: 'التحالف بقيادة', isPart: true };
  if (RELATIVES.has(word) && LEADS.has(words[at + 1]?.norm ?? '')) return { ...led, from: at + 2 };
  if (LEADERSHIP.has(word)) return { ...led, from: at + 1 };
  if (!AGAINST.has(word)) return null;
  const from = isQuoteMark(words[at + 1]) ? at + 2 : at + 1;
  return { phrase: 'التحالف الدولي ضد', from, isPart: false };
}
