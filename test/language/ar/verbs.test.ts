import { describe, expect, it } from 'vitest';
import { IsnadError } from '../../../src/errors.js';
import { findCues } from '../../../src/language/ar/lexicon/find-cues.js';
import { parseFrames } from '../../../src/language/ar/lexicon/frames.js';
import { NOT_VERBS } from '../../../src/language/ar/lexicon/homographs.js';
import { NEGATED, PROPOSITION_CUES } from '../../../src/language/ar/lexicon/modals.js';
import { STANCE_NOUNS } from '../../../src/language/ar/lexicon/stance-nouns.js';
import { VERBS } from '../../../src/language/ar/lexicon/verbs.js';
import { readings } from '../../../src/language/ar/morphology/clitics.js';
import { conjugate } from '../../../src/language/ar/morphology/conjugate.js';
import { canHeadReport, lookupVerb, verbReadings } from '../../../src/language/ar/morphology/lookup.js';
import { lookupNoun, nounReadings } from '../../../src/language/ar/morphology/noun-lookup.js';
import { normalise } from '../../../src/language/ar/normalise.js';
import { STANCES } from '../../../src/model/stance.js';

/** How a word is read: lemma, aspect and clitics of its first reading that can head a report. */
function heads(word: string): string {
  const reading = verbReadings(normalise(word)).find(canHeadReport);
  if (reading === undefined) return '-';
  const { entry, form, proclitics, suffix } = reading;
  return [...proclitics, entry.lemma, form.aspect, ...(suffix === null ? [] : [suffix])].join(' ');
}

function lemmas(word: string): string[] {
  return [...new Set(verbReadings(normalise(word)).map(({ entry }) => entry.lemma))];
}

describe('the lexicon of verbs', () => {
  it('has at least 180 lemmas of reporting and stance', () => {
    const reporting = VERBS.filter(({ kind }) => kind !== 'other' && kind !== 'meet');
    expect(reporting.length).toBeGreaterThanOrEqual(180);
  });

  it('has no lemma twice', () => {
    const names = VERBS.map(({ lemma, root, form }) => `${lemma} ${root} ${form}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(VERBS.map((entry) => [entry.lemma, entry] as const))(
    'conjugates %s to its own lemma',
    (_, entry) => {
      const own = conjugate(entry).filter(({ form }) => form === normalise(entry.lemma));
      expect(own.some(({ aspect, person }) => aspect === 'perfect' && person === 3)).toBe(true);
    },
  );

  it('gives a stance to what reports, and none to what does not', () => {
    for (const { lemma, kind, stance } of VERBS) {
      const silent = kind === 'meet' || kind === 'other' || lemma === 'وقف';
      expect([lemma, stance === null]).toEqual([lemma, silent]);
    }
  });

  it('gives a complement to every verb that reports', () => {
    for (const { lemma, kind, frames } of VERBS) {
      if (kind !== 'other') expect([lemma, frames.length > 0]).toEqual([lemma, true]);
    }
  });
});

describe('parseFrames', () => {
  it('reads places, roles, deciding nouns and stances', () => {
    expect(parseFrames('ان على:topic*=calls_for object:addressee+target')).toEqual([
      { takes: 'ان', preposition: null, roles: [], nounDecides: false, stance: null },
      { takes: 'preposition', preposition: 'علي', roles: ['topic'], nounDecides: true, stance: 'calls_for' },
      {
        takes: 'object',
        preposition: null,
        roles: ['addressee', 'target'],
        nounDecides: false,
        stance: null,
      },
    ]);
  });

  it.each(['على:subject', 'object:topic=likes', ':topic', 'object:topic='])('refuses %j', (notation) => {
    expect(() => parseFrames(notation)).toThrow(IsnadError);
  });
});

describe('verbReadings', () => {
  it.each([
    ['وقال', 'و قال perfect'],
    ['فأكدت', 'ف أكد perfect'],
    ['سيعلن', 'س أعلن imperfect'],
    ['وسيبحثان', 'و س بحث imperfect'],
    ['ليؤكد', 'ل أكد imperfect'],
    ['ودعا', 'و دعا perfect'],
    ['ودعت', 'و دعا perfect'],
    ['داعيا', 'دعا participle'],
    ['ومحذرةً', 'و حذر participle'],
    ['مشددين', 'شدد participle'],
    ['مشيرَينِ', 'أشار participle'],
    ['قائلا', 'قال participle'],
    ['اتهموه', 'اتهم perfect ه'],
    ['واتهمتها', 'و اتهم perfect ها'],
    ['يتهمونه', 'اتهم imperfect ه'],
    ['أبداه', 'أبدى perfect ه'],
    ['وطالبهم', 'و طالب perfect هم'],
    ['أبلغني', 'أبلغ perfect ني'],
    ['اعلنت', 'أعلن perfect'],
    ['واوضح', 'و أوضح perfect'],
    ['نشر', 'نشر perfect'],
    ['نقل', 'نقل perfect'],
    ['ينفِ', 'نفى imperfect'],
    ['حيّا', 'حيا perfect'],
    ['طمأن', 'طمأن perfect'],
    ['ارتأى', 'ارتأى perfect'],
  ])('reads %s as %s', (word, expected) => {
    expect(heads(word)).toBe(expected);
  });

  it.each([
    'وزير',
    'هناك',
    'بعد',
    'المدينة',
    'مدينة',
    'الحكم',
    'القوة',
    'نصف',
    'محافظة',
    'مصر',
    'بينهم',
    'ترك',
    'لندن',
  ])('takes %s for no verb', (word) => {
    expect(verbReadings(normalise(word))).toEqual([]);
  });

  it.each(['المتحدث', 'المسؤول', 'إضافة', 'إشارة', 'قوله', 'نُقلت إليه', 'بقوله', 'تأكيد', 'قيل', 'يقال', ''])(
    'lets %s head no report',
    (word) => {
      expect(heads(word)).toBe('-');
    },
  );

  it('keeps the verb and the noun of one spelling apart', () => {
    const aspects = verbReadings('رفض').map(({ form }) => form.aspect);
    expect(aspects).toContain('perfect');
    expect(aspects).toContain('masdar');
    expect(verbReadings('رفض').every(({ entry }) => entry.ambiguous !== undefined)).toBe(true);
  });

  it('reads verbal nouns with their clitics', () => {
    const [first] = verbReadings(normalise('لمعارضتها')).filter(({ form }) => form.aspect === 'masdar');
    expect(first?.entry.lemma).toBe('عارض');
    expect(first?.proclitics).toEqual(['ل']);
    expect(first?.suffix).toBe('ها');
  });

  it('lists every verb that shares a spelling', () => {
    expect(lemmas('يعد')).toEqual(expect.arrayContaining(['عد', 'وعد', 'أعد']));
    expect(lemmas('ورد').slice(0, 1)).toEqual(['ورد']);
    expect(lemmas('ورد')).toContain('رد');
  });

  it('does not hang a pronoun on a passive, or the article on a finite verb', () => {
    expect(verbReadings(normalise('القال'))).toEqual([]);
    expect(verbReadings(normalise('قيلها')).filter(({ form }) => form.voice === 'passive')).toEqual([]);
  });
});

describe('lookupVerb', () => {
  it('finds a form without clitics only', () => {
    expect(lookupVerb('قالت').map(({ entry }) => entry.lemma)).toEqual(['قال']);
    expect(lookupVerb('وقالت')).toEqual([]);
    expect(lookupVerb('constructor')).toEqual([]);
  });

  it('has no excluded word that the conjugation does not make, but for clitics', () => {
    const idle = [...NOT_VERBS].filter((word) => normalise(word) !== word);
    expect(idle).toEqual([]);
  });
});

describe('readings', () => {
  const stems = (word: string) =>
    readings(normalise(word)).map(({ proclitics, stem, suffix }) =>
      [proclitics.join('+'), stem, suffix].join('|'),
    );

  it.each([
    ['وبالحكومة', 'و+ب+ال|حكومه|'],
    ['للجنة', 'ل+ال|لجنه|'],
    ['للحكومة', 'ل+ال|حكومه|'],
    ['كالجيش', 'ك+ال|جيش|'],
    ['معارضتها', '|معارضه|ها'],
    ['دعاه', '|دعا|ه'],
    ['أبداه', '|ابدي|ه'],
    ['اتهموه', '|اتهموا|ه'],
    ['إبداؤه', '|ابداء|ه'],
    ['مؤيدوه', '|مؤيدون|ه'],
    ['حلفائنا', '|حلفاء|نا'],
    ['سيؤكد', 'س|يؤكد|'],
  ])('of %s include %s', (word, expected) => {
    expect(stems(word)).toContain(expected);
  });

  it('begin with the whole word, and cut no more than there is', () => {
    expect(stems('وقال')[0]).toBe('|وقال|');
    expect(stems('و')).toEqual([]);
    expect(stems('')).toEqual([]);
    expect(stems('سلام')).not.toContain('س|لام|');
    expect(stems('الحكومته').some((stem) => stem.startsWith('ال|') && stem.endsWith('|ه'))).toBe(false);
  });
});

describe('nouns of stance and saying', () => {
  const stanceOf = (word: string) => nounReadings(normalise(word))[0]?.entry.stance;

  it.each([
    ['رفضه', 'opposes'],
    ['معارضتها', 'opposes'],
    ['لاستعداده', 'promises'],
    ['ضرورة', 'demands'],
    ['أهمية', 'calls_for'],
    ['بالتحذيرات', 'warns'],
    ['تأييدا', 'supports'],
    ['الاتهامات', 'accuses'],
    ['ونفيه', 'denies'],
    ['تصريحاته', 'states'],
    ['مباحثات', 'discusses'],
  ])('%s gives %s', (word, expected) => {
    expect(stanceOf(word)).toBe(expected);
  });

  it('tell a fear of what is to come from displeasure at what was', () => {
    const [reading] = lookupNoun('قلق');
    expect(reading?.entry.stance).toBe('opposes');
    expect(reading?.entry.ofDanger).toBe('warns');
  });

  it('have no noun twice, and no accusative of a plural in ات', () => {
    const names = STANCE_NOUNS.map(({ noun }) => noun);
    expect(new Set(names).size).toBe(names.length);
    expect(lookupNoun('تصريحاتا')).toEqual([]);
    expect(lookupNoun('تصريحا')).toHaveLength(1);
  });
});

describe('findCues', () => {
  const cues = (text: string) =>
    findCues(normalise(text).split(' ')).map(({ cue, from, to }) => `${cue.stance} ${from}-${to}`);

  it.each([
    ['إن الحكومة يجب أن ترحل', ['demands 2-3']],
    ['وينبغي وقف القتال', ['demands 0-1']],
    ['على الطرفين المتحاربين أن يتفاوضا', ['demands 0-4']],
    ['إننا مستعدون للحوار', ['promises 1-2']],
    ['هذا أمر مرفوض تماما', ['opposes 2-3']],
    ['ليس لدى بلاده خطط للتدخل', ['denies 0-4']],
    ['الطقس معتدل اليوم', []],
    ['على', []],
  ])('of "%s" are %j', (text, expected) => {
    expect(cues(text)).toEqual(expected);
  });

  it('say what stood in a gap', () => {
    expect(findCues(['علي', 'ايران', 'ان', 'تنسحب'])[0]?.gap).toEqual({ from: 1, to: 2 });
  });

  it('are in normal form, and negation has an answer for every stance', () => {
    for (const { words } of PROPOSITION_CUES) {
      for (const word of words) expect(normalise(word)).toBe(word);
    }
    expect(Object.keys(NEGATED).sort()).toEqual([...STANCES].sort());
  });
});
