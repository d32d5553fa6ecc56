import { describe, expect, it } from 'vitest';
import { explain, type SentenceExplanation } from '../../src/explain.js';
import { analyse } from '../../src/pipeline.js';
import { CONTEXT, inputOf } from '../support/arabic.js';

function sentencesOf(text: string): readonly SentenceExplanation[] {
  return explain(analyse(inputOf(text), CONTEXT)).sentences;
}

const TEXT =
  'قال وزير الخارجية الروسي سيرغي لافروف إن بلاده ترفض التدخل في سوريا.\n' +
  'وأضاف أن الهدنة في حلب صامدة حتى الآن.\n' +
  'وقالت مصادر إن الهدنة انهارت.\n' +
  'وسيعلن لافروف موقفه من الهدنة في موسكو يوم غد الأربعاء.';

describe('explain', () => {
  const sentences = sentencesOf(TEXT);

  it('tells of each mention its entity, the reason, and the rule', () => {
    const lavrov = sentences[0]?.mentions.find(({ entity }) => entity === 'person:sergey-lavrov');
    expect(lavrov?.words.text).toBe('سيرغي لافروف');
    expect(lavrov?.rule).toBe('ar/mention/title-and-name');
    expect(lavrov?.reason).toBe('gazetteer');
  });

  it('says that a speaker is carried over where the sentence names none', () => {
    const carried = sentences[1]?.statements[0];
    expect(carried?.subject).toBe('dropped');
    expect(carried?.speakers).toEqual(['person:sergey-lavrov']);
    expect(carried?.outcome).toBe('position');
    expect(carried?.position).toMatch(/^position:/u);
  });

  it('keeps what an unnamed source says as a statement without a speaker', () => {
    expect(sentences[2]?.statements.map(({ outcome, position }) => [outcome, position])).toEqual([
      ['no-speaker', null],
    ]);
  });

  it('says why a verb of saying gave nothing', () => {
    expect(sentences[3]?.statements).toEqual([]);
    expect(
      sentences[3]?.rejected.find(({ kind, proposedBy }) => kind === 'statement' && proposedBy === 'أعلن')
        ?.reason,
    ).toBe('future: not said yet');
  });

  it('tells a repeat of a position from the position', () => {
    const title = 'موسكو: نرفض التدخل العسكري الأجنبي في سوريا\n\n';
    const body = 'قالت موسكو إنها ترفض التدخل العسكري الأجنبي في سوريا مهما كانت الأسباب.';
    const outcomes = sentencesOf(title + body).flatMap(({ statements }) => statements);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['position', 'repeat']);
    expect(new Set(outcomes.map(({ position }) => position)).size).toBe(1);
  });

  it('slices every quote from the text', () => {
    for (const { sentence, mentions, statements, rejected } of sentences) {
      const quotes = [
        sentence,
        ...mentions.map(({ words }) => words),
        ...statements.map(({ evidence }) => evidence),
        ...rejected.map(({ words }) => words),
      ];
      for (const { start, end, text } of quotes) expect(TEXT.slice(start, end)).toBe(text);
    }
  });
});
