import { normAt } from './atom.js';
import { type DateToken, lookUp } from './tokens.js';
import { MONTHS, TWO_WORD_MONTHS, WEAK_MONTHS, WEAKEST_MONTHS } from './vocabulary.js';

/** A month name, in one tradition or two, and the token after it. */
export interface MonthReading {
  readonly month: number;
  readonly to: number;
  readonly clitics: number;
  /** How much the name needs support: it is another word too. */
  readonly weakness: 'none' | 'weak' | 'weakest';
  /** Two different months with a dash or stroke between. */
  readonly isRange: boolean;
}

/** نوفمبر, كانون الثاني, نوفمبر/تشرين الثاني, مايو (أيار), فبراير شباط. */
export function readMonth(tokens: readonly DateToken[], at: number): MonthReading | null {
  const first = readName(tokens, at);
  if (first === null) return null;
  const { month, clitics } = first;
  const mark = /^[/(\-–[]$/u.test(normAt(tokens, first.to)) ? normAt(tokens, first.to) : '';
  const second = readName(tokens, first.to + (mark === '' ? 0 : 1));
  if (second !== null && second.clitics === 0 && second.month === month) {
    const closes = /^[)\]]$/u.test(normAt(tokens, second.to)) && mark !== '';
    return { month, to: second.to + (closes ? 1 : 0), clitics, weakness: 'none', isRange: false };
  }
  const isRange = second !== null && second.clitics === 0 && /^[/\-–]$/u.test(mark);
  const to = isRange ? second.to : first.to;
  return { month, to, clitics, weakness: weaknessOf(first.word), isRange };
}

interface NameReading {
  readonly word: string;
  readonly month: number;
  readonly to: number;
  readonly clitics: number;
}

function readName(tokens: readonly DateToken[], at: number): NameReading | null {
  const norm = normAt(tokens, at);
  const twoWord = lookUp(TWO_WORD_MONTHS, norm);
  const month = twoWord?.value.get(normAt(tokens, at + 1));
  if (twoWord !== null && month !== undefined) {
    return { word: norm, month, to: at + 2, clitics: twoWord.clitics };
  }
  const found = lookUp(MONTHS, norm);
  if (found === null) return null;
  return { word: norm.slice(found.clitics), month: found.value, to: at + 1, clitics: found.clitics };
}

function weaknessOf(word: string): MonthReading['weakness'] {
  if (WEAKEST_MONTHS.has(word)) return 'weakest';
  return WEAK_MONTHS.has(word) ? 'weak' : 'none';
}
