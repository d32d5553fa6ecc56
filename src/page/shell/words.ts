import type { Language } from '../state/state.js';

type Category = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Text = string | Readonly<Partial<Record<Category, string>> & { other: string }>;

/** The words of one part of the page, in both languages: `words.json` in its folder. `{name}` is filled in. */
export type Words<Key extends string> = Readonly<Record<Key, Readonly<Record<Language, Text>>>>;

/** Says `key` in a language; `n` among the values chooses the form for that number. */
export type Say<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

export function speak<Key extends string>(words: Words<Key>, language: Language): Say<Key> {
  const rules = new Intl.PluralRules(language);
  return (key, values = {}) => {
    const text = words[key][language];
    const form = typeof text === 'string' ? text : (text[rules.select(Number(values.n ?? 0))] ?? text.other);
    return form.replace(/\{(\w+)\}/g, (hole, name: string) => {
      const value = values[name];
      return value === undefined ? hole : typeof value === 'number' ? formatNumber(value) : value;
    });
  };
}

/** Latin digits with grouping, which both kinds of readers read. */
const NUMBERS = new Intl.NumberFormat('en-US');

export function formatNumber(value: number): string {
  return NUMBERS.format(value);
}
