import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/document/paragraphs.js';
import { arabic } from '../../src/language/ar/index.js';

const TITLE = 'قافلة جديدة تصل إلى الجسر القديم';
const BODY = 'وصلت القافلة إلى الجسر القديم مساء أمس بعد رحلة طويلة من الشمال، واستقبلها الناس بالورود.';
const MORE = 'وغادر السائقون المكان في الصباح، وعاد الهدوء إلى الطريق بعد أيام من الانتظار الطويل هناك.';

function roles(lines: readonly string[], knownTitle: string | null = null): string[] {
  const text = lines.join('\n');
  return splitParagraphs(text, arabic.layout, knownTitle).map(({ role }) => role);
}

describe('splitParagraphs', () => {
  it('takes the first short line for the title', () => {
    expect(roles([TITLE, '', BODY, MORE])).toEqual(['title', 'body', 'body']);
  });

  it('takes what stands above the title for navigation', () => {
    expect(roles(['الرئيسية', 'أخبار', TITLE, BODY])).toEqual([
      'boilerplate',
      'boilerplate',
      'title',
      'body',
    ]);
  });

  it('has no title where there is but one line', () => {
    expect(roles([BODY])).toEqual(['body']);
    expect(roles([TITLE])).toEqual(['body']);
  });

  it('has no title where the first line is a long sentence', () => {
    const lead = `${BODY} ${MORE}`;
    expect(roles([lead, MORE])).toEqual(['body', 'body']);
  });

  it('trusts a title that is known', () => {
    expect(roles(['خبر آخر تماما عن الطقس', TITLE, BODY], TITLE)).toEqual(['boilerplate', 'title', 'body']);
    expect(roles([TITLE, BODY], `  ${TITLE.replace(/ /gu, '  ')} `)).toEqual(['title', 'body']);
    expect(roles([TITLE, BODY], 'عنوان لا يرد في النص')).toEqual(['title', 'body']);
  });

  it.each([
    ['المصدر: وكالات', 'credit'],
    ['بقلم: سالم الهزايمة', 'byline'],
    ['اقرأ أيضا: الجسر القديم يفتح', 'boilerplate'],
    ['تابعونا على فيسبوك', 'boilerplate'],
    ['وسوم: الجسر، القافلة', 'boilerplate'],
    ['جميع الحقوق محفوظة', 'boilerplate'],
    ['http://example.org/news', 'boilerplate'],
    ['سالم الهزايمة', 'byline'],
  ])('knows %s for what it is', (line, role) => {
    expect(roles([TITLE, BODY, line])).toEqual(['title', 'body', role]);
  });

  it.each([
    ['المصدر الذي تحدث إلى الصحيفة قال إن القافلة وصلت إلى الجسر القديم بعد رحلة طويلة.'],
    ['تابعوا رحلتهم إلى الشمال'.concat(' مع القافلة التي وصلت إلى الجسر القديم بعد رحلة طويلة'.repeat(3))],
    ['اقرأ باسم ربك، قال الرجل وهو يعبر الجسر القديم مع القافلة الأولى.'],
  ])('leaves prose alone: %s', (line) => {
    expect(roles([TITLE, BODY, line, MORE])).toEqual(['title', 'body', 'body', 'body']);
  });

  it('slices to its lines, without the white space around them', () => {
    const text = `\n  ${TITLE}\t\r\n\u00a0${BODY}\u2028${MORE}  \n...\n`;
    const spans = splitParagraphs(text, arabic.layout, null);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([TITLE, BODY, MORE]);
    expect(spans.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('finds nothing in nothing', () => {
    expect(roles([''])).toEqual([]);
    expect(roles(['…', '***', ' '])).toEqual([]);
  });
});
