import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/index.js';
import { linkMentions } from '../../src/entity/index.js';
import type { LanguageContext, LanguagePack } from '../../src/language/index.js';
import { findMentions } from '../../src/mention/index.js';
import type { Document } from '../../src/model/document.js';
import type { Link } from '../../src/model/link.js';
import type { Mention } from '../../src/model/mention.js';
import { contains, type Span } from '../../src/model/span.js';
import { createContext } from '../../src/pipeline.js';

export interface LanguageSample {
  readonly pack: LanguagePack;
  /** Articles in the language with names, offices, quotations, dates and reported speech of every kind. */
  readonly texts: readonly string[];
  /** Characters that its texts are made of, spaces and marks included. */
  readonly alphabet: string;
}

interface Read {
  readonly document: Document;
  readonly links: readonly Link[];
}

/** What holds for every language pack; a pack's own test calls it with its texts. */
export function describeLanguage({ pack, texts, alphabet }: LanguageSample): void {
  const random = fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 300 });
  let context: LanguageContext;

  beforeAll(() => {
    const made = createContext().languages.get(pack.code);
    if (made === undefined) throw new Error(`no context for ${pack.code}`);
    context = made;
  });

  function read(text: string): Read {
    const document = readDocument(text, pack);
    const mentions = findMentions(document, pack, context).mentions;
    const linking = { pack, language: context, articleId: 'a', publishedAt: '2020-03-10' };
    return { document, links: linkMentions(document, mentions, linking).links };
  }

  const inSentence = ({ links }: Read, index: number) =>
    links.filter(({ mention }) => mention.sentence === index);

  describe(`the ${pack.code} pack`, () => {
    it('has a plain code and a version', () => {
      expect(pack.code).toMatch(/^[a-z]{2}$/u);
      expect(pack.version).not.toBe('');
    });

    it('normalises once and for all', () => {
      fc.assert(
        fc.property(fc.oneof(random, fc.string({ unit: 'binary' })), (text) => {
          expect(pack.normalise(pack.normalise(text))).toBe(pack.normalise(text));
        }),
      );
    });

    it('gives its own texts a large share, others none, and always one from 0 to 1', () => {
      for (const text of texts) expect(pack.share(text)).toBeGreaterThan(0.8);
      expect(pack.share('')).toBe(0);
      expect(pack.share('1 2 3 … !')).toBe(0);
      fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
          const share = pack.share(text);
          expect(share >= 0 && share <= 1).toBe(true);
        }),
      );
    });

    it('stems to something that is no longer than the word', () => {
      const words = texts.flatMap((text) => text.split(/\s+/u)).map(pack.normalise);
      for (const word of words.filter((each) => each !== '')) {
        expect(pack.stem(word).length).toBeLessThanOrEqual(word.length);
        expect(pack.stem(word)).not.toBe('');
      }
    });

    it('proposes mentions that slice to their text and fit their tokens', () => {
      const check = (text: string) => {
        const document = readDocument(text, pack);
        for (const sentence of document.sentences) {
          for (const mention of pack.proposeMentions(sentence, context)) {
            expectGrounded(mention, sentence, text);
            expect(sentence.tokens[mention.from]?.end).toBeGreaterThan(mention.start);
            expect(sentence.tokens[mention.to - 1]?.end).toBe(mention.end);
            expect(mention.key).toBe(pack.normalise(mention.key));
          }
        }
      };
      for (const text of texts) check(text);
      fc.assert(fc.property(random, check), { numRuns: 100 });
    });

    it('proposes repeats that slice to their text', () => {
      for (const text of texts) {
        const { document, links } = read(text);
        const known = links.map(({ mention }) => mention).filter(({ weak }) => !weak);
        for (const mention of pack.proposeRepeats(document, known, context)) {
          expectGrounded(mention, document.sentences[mention.sentence], text);
        }
      }
    });

    it('reads statements inside their sentence, outer before inner, about mentions of it', () => {
      const check = (text: string) => {
        const all = read(text);
        for (const sentence of all.document.sentences) {
          const links = inSentence(all, sentence.index);
          const own = new Set(links.map(({ mention }) => mention));
          const { statements, pairs, issuer } = pack.readStatements(sentence, links, context);
          const named: (Mention | null)[] = [...pairs.flatMap(({ of }) => of), issuer];
          for (const [index, statement] of statements.entries()) {
            expect(statement.sentence).toBe(sentence.index);
            expect(contains(sentence, statement.evidence)).toBe(true);
            expect(contains(sentence, statement.proposition)).toBe(true);
            expect(statement.proposition.end).toBe(statement.evidence.end);
            expect(statement.evidence.start).toBeLessThan(statement.evidence.end);
            for (const span of statement.datedBy) expect(contains(sentence, span)).toBe(true);
            if (statement.condition) expect(contains(statement.evidence, statement.condition)).toBe(true);
            if (statement.inside !== null) expect(statement.inside).toBeLessThan(index);
            const subject = statement.subject.kind === 'mentions' ? statement.subject.mentions : [];
            named.push(...subject, ...statement.targets, ...statement.addressees, statement.reportedBy);
          }
          expect(named.filter((mention) => mention !== null && !own.has(mention))).toEqual([]);
        }
      };
      for (const text of texts) check(text);
      fc.assert(fc.property(random, check), { numRuns: 100 });
    });

    it('proposes relations between mentions of the sentence, on evidence in it', () => {
      for (const text of texts) {
        const all = read(text);
        for (const sentence of all.document.sentences) {
          const links = inSentence(all, sentence.index);
          const own = new Set(links.map(({ mention }) => mention));
          for (const { from, to, place, evidence } of pack.proposeRelations(sentence, links, context)) {
            expect([from, to, place ?? from].every((mention) => own.has(mention))).toBe(true);
            expect(contains(sentence, evidence)).toBe(true);
            expect(evidence.start).toBeLessThan(evidence.end);
          }
        }
      }
    });

    it('finds dated days inside the text, and dates none without spans', () => {
      for (const text of texts) {
        const document = readDocument(text, pack);
        for (const { span, weekday, day, month } of pack.datedDays(document)) {
          expect(contains({ start: 0, end: text.length }, span)).toBe(true);
          expect(weekday >= 0 && weekday <= 6 && day >= 1 && day <= 31 && month >= 1 && month <= 12).toBe(
            true,
          );
        }
        expect(pack.dateIn(text, [], '2020-03-10')).toBeNull();
        const dateline = pack.datelineIn(document, context);
        if (dateline) expect(contains({ start: 0, end: text.length }, dateline.span)).toBe(true);
      }
    });

    it('reads the same text the same way, whatever it read before', () => {
      const reading = (text: string): string => {
        const all = read(text);
        const statements = all.document.sentences.map((sentence) => {
          const links = inSentence(all, sentence.index);
          return [
            pack.readStatements(sentence, links, context),
            pack.proposeRelations(sentence, links, context),
          ];
        });
        return JSON.stringify([all.links, statements]);
      };
      const first = texts.map(reading);
      const again = [...texts].reverse().map(reading).reverse();
      expect(again).toEqual(first);
    });
  });
}

function expectGrounded(
  mention: Mention,
  sentence: (Span & { readonly index: number }) | undefined,
  text: string,
): void {
  if (sentence === undefined) throw new Error(`${mention.text} stands in no sentence`);
  expect(mention.sentence).toBe(sentence.index);
  expect(contains(sentence, mention)).toBe(true);
  expect(mention.start).toBeLessThan(mention.end);
  expect(collapse(mention.text)).toBe(collapse(text.slice(mention.start, mention.end)));
  if (mention.role !== null) expect(contains(sentence, mention.role.phrase)).toBe(true);
}

/** A mention's own text is rebuilt from tokens: white space and invisible characters may differ. */
function collapse(text: string): string {
  return text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu, ' ').trim();
}
