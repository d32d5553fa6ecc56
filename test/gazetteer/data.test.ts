import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { adjectiveIndex, buildNameIndex, loadGazetteer, splitWords } from '../../src/gazetteer/index.js';
import { GAZETTEER_FOLDER, shippedFiles } from '../../src/gazetteer/load.js';
import { parseEntries } from '../../src/gazetteer/parse.js';
import { normalise } from '../../src/language/ar/normalise.js';

const gazetteer = loadGazetteer();
const entries = [...gazetteer.entries.values()];
const arabic = buildNameIndex(gazetteer, 'ar', normalise);

/** Coarser than any pack's normal form, so that two strong names never come close to one another. */
function fold(name: string): string {
  return splitWords(normalise(name).replace(/ؤ/gu, 'و').replace(/ئ/gu, 'ي').toLowerCase()).join(' ');
}

/** The ids that the whole of a name finds; those of the strongest claim to it only. */
function meaning(name: string): string[] {
  const tokens = splitWords(normalise(name));
  const match = arabic.lookup(tokens, 0).find(({ length }) => length === tokens.length);
  const strongest = match?.entries[0]?.strength;
  return (match?.entries ?? []).filter(({ strength }) => strength === strongest).map(({ id }) => id);
}

describe('the shipped gazetteer', () => {
  it.each(shippedFiles())('%s fits the schema line by line', (file) => {
    const text = readFileSync(join(GAZETTEER_FOLDER, file), 'utf8');
    expect(() => parseEntries(text, file, true)).not.toThrow();
  });

  it.each(['ar', 'en'])('has no strong name (%s) that two entries share', (language) => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const entry of entries) {
      for (const name of new Set((entry.names[language] ?? []).map(fold))) {
        const owner = owners.get(name);
        if (owner !== undefined) shared.push(`${name}: ${owner}, ${entry.id}`);
        owners.set(name, entry.id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('has a name in Arabic for everything, and one in English', () => {
    const nameless = entries.filter(
      ({ names, weakNames }) => (names.ar ?? weakNames?.ar) === undefined || names.en === undefined,
    );
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  it('covers the world as far as it promises', () => {
    const count = (predicate: (entry: (typeof entries)[number]) => boolean): number =>
      entries.filter(predicate).length;
    expect(count(({ type }) => type === 'State')).toBe(197);
    expect(
      count(
        (entry) => entry.type === 'Place' && entry.geonamesId !== undefined && entry.latitude !== undefined,
      ),
    ).toBeGreaterThanOrEqual(10_000);
    expect(count(({ type }) => type === 'ArmedGroup')).toBeGreaterThanOrEqual(150);
    expect(count(({ kind }) => kind === 'party')).toBeGreaterThanOrEqual(80);
    expect(count(({ kind }) => kind === 'armed-forces')).toBeGreaterThanOrEqual(30);
    expect(count(({ type }) => type === 'Operation')).toBeGreaterThanOrEqual(40);
  });

  it('gives every state a capital or none on purpose, and a capital to one state only', () => {
    const states = entries.filter(({ type }) => type === 'State');
    expect(
      states
        .filter(({ capital }) => capital === undefined)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['actor:israel', 'actor:palestine', 'actor:vatican']);
    const capitals = states.flatMap(({ capital }) => capital ?? []);
    expect(new Set(capitals).size).toBe(capitals.length);
  });

  it('leads from an adjective to one state', () => {
    const adjectives = adjectiveIndex(gazetteer, 'ar', normalise);
    for (const [adjective, id] of [
      ['تركي', 'actor:turkey'],
      ['أميركي', 'actor:united-states'],
      ['روس', 'actor:russia'],
      ['كوري جنوبي', 'actor:south-korea'],
    ] as const) {
      expect(adjectives.get(normalise(adjective))).toEqual([id]);
    }
    const shared = [...adjectives].filter(([, ids]) => ids.length > 1);
    expect(shared).toEqual([]);
  });
});

describe('names that must not merge', () => {
  it.each([
    ['حزب الله', 'كتائب حزب الله'],
    ['حلب', 'محافظة حلب'],
    ['تركيا', 'الجيش التركي'],
    ['طرابلس', 'طرابلس اللبنانية'],
    ['الكونغو الديمقراطية', 'الكونغو برازافيل'],
    ['كوريا الشمالية', 'كوريا الجنوبية'],
    ['السودان', 'جنوب السودان'],
    ['غينيا', 'غينيا بيساو'],
    ['النيجر', 'نيجيريا'],
    ['مدينة غزة', 'قطاع غزة'],
    ['حزب الاتحاد الديمقراطي', 'حزب العمال الكردستاني'],
    ['الحزب الديمقراطي الكردستاني', 'الاتحاد الوطني الكردستاني'],
    ['حزب الشعب الجمهوري', 'حزب الشعوب الديمقراطي'],
    ['وحدات حماية الشعب', 'قوات سوريا الديمقراطية'],
    ['حركة طالبان', 'حركة طالبان الباكستانية'],
    ['تنظيم القاعدة', 'تنظيم القاعدة في بلاد المغرب الإسلامي'],
    ['تنظيم الدولة الإسلامية', 'ولاية سيناء'],
    ['جبهة النصرة', 'هيئة تحرير الشام'],
    ['الجيش السوري الحر', 'الجيش السوري'],
    ['الجيش الوطني السوري', 'الجيش الوطني الليبي'],
    ['حماس', 'كتائب القسام'],
    ['مجلس الأمن', 'الأمم المتحدة'],
    ['درع الفرات', 'غضب الفرات'],
    ['التحالف الدولي', 'التحالف العربي'],
    ['ولاية نيويورك', 'نيويورك'],
    ['واشنطن', 'واشنطن بوست'],
  ])('%s and %s', (first, second) => {
    expect(meaning(first)).toHaveLength(1);
    expect(meaning(second)).toHaveLength(1);
    expect(meaning(first)).not.toEqual(meaning(second));
  });
});

describe('names of one thing', () => {
  it.each([
    ['الولايات المتحدة الأميركية', 'أمريكا'],
    ['داعش', 'تنظيم الدولة الإسلامية في العراق والشام'],
    ['عين العرب', 'كوباني'],
    ['الحوثيون', 'جماعة أنصار الله'],
    ['قوات سوريا الديموقراطية', 'قسد'],
    ['اسطنبول', 'إسطنبول'],
    ['حلف شمال الأطلسي', 'الناتو'],
    ['أبو ظبي', 'أبوظبي'],
  ])('%s is %s', (first, second) => {
    expect(meaning(first)).toHaveLength(1);
    expect(meaning(first)).toEqual(meaning(second));
  });
});

describe('ordinary words that are names too', () => {
  it.each([
    'الباب',
    'القاعدة',
    'الخميس',
    'المدينة',
    'بيان',
    'معسكر',
    'مالي',
    'دوما',
    'فتح',
    'الخليل',
    'بشار',
    'أوستن',
    'الزعيم',
  ])('%s alone is never strong', (word) => {
    const matches = arabic.lookup([normalise(word)], 0);
    expect(
      matches.flatMap(({ entries: found }) => found).filter(({ strength }) => strength !== 'weak'),
    ).toEqual([]);
  });
});
