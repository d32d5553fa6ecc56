import { describe, expect, it } from 'vitest';
import { linksIn } from '../support/arabic.js';

/** What one surface of a text stands for. */
function meaningOf(surface: string, text: string): string | null | undefined {
  return linksIn(text).links.find(
    ({ mention }) => mention.text === surface && (mention.shape === 'name' || mention.shape === 'anaphor'),
  )?.entity;
}

const YEMEN = 'تدور المعارك في اليمن منذ عام. وتقدم الجيش قرب صنعاء.';
const IRAQ = 'تدور المعارك في العراق منذ عام. وتقدم الجيش قرب الموصل.';

describe('the bare coalition', () => {
  it.each([
    ['among Yemenis', YEMEN, 'actor:arab-coalition-in-yemen'],
    ['among Iraqis', IRAQ, 'actor:global-coalition-against-isis'],
  ])('%s', (_, before, id) => {
    expect(meaningOf('التحالف', `${before} وأعلن التحالف ذلك.`)).toBe(id);
    expect(meaningOf('قوات التحالف', `${before} وقصفت قوات التحالف الجسر.`)).toBe(id);
    expect(meaningOf('طائرات التحالف', `${before} وقصفت طائرات التحالف الجسر.`)).toBe(id);
    expect(meaningOf('لتحالف', `${before} وشكرت القرية للتحالف ذلك.`)).toBe(id);
  });

  it.each([
    ['التحالف الذي تقوده السعودية', 'actor:arab-coalition-in-yemen'],
    ['قوات التحالف بقيادة المملكة العربية السعودية', 'actor:arab-coalition-in-yemen'],
    ['التحالف بقيادة الرياض', 'actor:arab-coalition-in-yemen'],
    ['قوات التحالف التي تقودها الولايات المتحدة', 'actor:global-coalition-against-isis'],
    ['طائرات التحالف بقيادة واشنطن', 'actor:global-coalition-against-isis'],
  ])('is told by who leads it, wherever the article is: %s', (name, id) => {
    expect(meaningOf(name, `شوهدت ${name} عند الجسر.`)).toBe(id);
    expect(meaningOf(name, `${YEMEN} ${IRAQ} شوهدت ${name} عند الجسر.`)).toBe(id);
  });

  it('is told by whom it fights', () => {
    expect(meaningOf('التحالف', `${YEMEN} وسيناقش الوفد التحالف ضد "داعش" غدا.`)).toBe(
      'actor:global-coalition-against-isis',
    );
  });

  it('is one of the article’s own without company, and the same throughout', () => {
    const text = 'قصفت قوات التحالف الجسر. ثم انسحب التحالف من البلدة.';
    const id = meaningOf('قوات التحالف', text);
    expect(id).toMatch(/^actor:~\p{L}+~[0-9a-f]{8}$/u);
    expect(meaningOf('التحالف', text)).toBe(id);
  });

  it('is the article’s own where both have much the same company', () => {
    expect(meaningOf('التحالف', `${YEMEN} ${IRAQ} وأعلن التحالف ذلك.`)).toMatch(/^actor:~/u);
  });

  it('led by somebody else is another one, and the leader stays', () => {
    const text = 'تدور المعارك في العراق. وقصفت قوات التحالف التي تقودها النرويج الجسر.';
    expect(meaningOf('قوات التحالف', text)).toMatch(/^actor:~/u);
    expect(meaningOf('النرويج', text)).toBe('actor:norway');
  });

  it('is the one that the article itself calls so', () => {
    expect(meaningOf('التحالف', `${YEMEN} وفاز تحالف الرافدين. وقال التحالف ذلك.`)).toBe(
      'actor:~تحالف-الرافدين',
    );
  });

  it.each([
    'تريد سوريا التحالف مع الأحزاب.',
    'تحسنت علاقة التحالف في العراق.',
    'فاز التحالف الوطني في العراق.',
    'عقدت سوريا تحالفا جديدا.',
  ])('is none in: %s', (text) => {
    expect(linksIn(text).links.filter(({ entity }) => entity?.includes('coalition'))).toEqual([]);
  });
});

describe('other names that company tells', () => {
  it.each([
    ['المقاومة الشعبية', `${YEMEN} وأعلنت المقاومة الشعبية ذلك.`, 'actor:popular-resistance-yemen'],
    ['الحكومة الشرعية', `${YEMEN} وأعلنت الحكومة الشرعية ذلك.`, 'actor:yemeni-government'],
    ['المملكة', 'زارت السعودية الوفود. وشكرت المملكة الوفود.', 'actor:saudi-arabia'],
    ['المملكة', 'زار الوفد الأردن. وشكرت المملكة الوفد.', 'actor:jordan'],
    ['القوى الكبرى', 'تتفاوض إيران في فيينا. ورحبت القوى الكبرى بذلك.', 'actor:p5-plus-1'],
    ['القوى العالمية', 'تتفاوض طهران في فيينا. ورحبت القوى العالمية بذلك.', 'actor:p5-plus-1'],
    ['الدول الست', 'تتفاوض إيران في فيينا. ورحبت الدول الست بذلك.', 'actor:p5-plus-1'],
    ['مجلس التعاون', 'اجتمعت قطر وعمان أمس. ورحب مجلس التعاون بذلك.', 'actor:gcc'],
    ['الانقلابيون', 'انسحب الحوثيون من البلدة. وقصف الانقلابيون الجسر.', 'actor:houthis'],
    ['المتمردين', 'انسحب الحوثيون من البلدة. ولم يسمع أحد من المتمردين.', 'actor:houthis'],
    ['حزب العمال', 'تقدم حزب العمال الكردستاني. وقصف حزب العمال الجسر.', 'actor:pkk'],
    ['حزب العدالة والتنمية', 'تنتخب تركيا غدا. وفاز حزب العدالة والتنمية.', 'actor:akp'],
    ['حزب العدالة والتنمية', 'ينتخب المغرب غدا. وفاز حزب العدالة والتنمية.', 'actor:pjd-morocco'],
    ['مجلس الشيوخ', 'اجتمع الكونغرس أمس. ووافق مجلس الشيوخ على ذلك.', 'actor:us-senate'],
  ])('%s: %s', (surface, text, id) => {
    expect(meaningOf(surface, text)).toBe(id);
  });

  it.each([
    ['المقاومة الشعبية', 'تدور المعارك في ليبيا. وأعلنت المقاومة الشعبية ذلك.'],
    ['الحكومة الشرعية', 'تدور المعارك في ليبيا. وأعلنت الحكومة الشرعية ذلك.'],
    ['المملكة', 'زارت السعودية الأردن. وشكرت المملكة الوفود.'],
    ['القوى الكبرى', 'تجتمع النرويج غدا. ورحبت القوى الكبرى بذلك.'],
    ['الانقلابيون', 'فشل الانقلاب في تركيا. وقصف الانقلابيون الجسر.'],
    ['المتمردين', 'تدور المعارك في كولومبيا. ولم يسمع أحد من المتمردين.'],
    ['حزب العمال', 'تنتخب بريطانيا غدا. وفاز حزب العمال.'],
    ['مجلس الشيوخ', 'اجتمع النواب في روما. ووافق مجلس الشيوخ على ذلك.'],
  ])('%s is nobody known in: %s', (surface, text) => {
    expect(meaningOf(surface, text) ?? 'actor:~').toMatch(/^actor:~/u);
  });

  it('never reaches from one article into another', () => {
    const idIn = (id: string) =>
      linksIn('وقصفت قوات التحالف الجسر.', { id }).links.find(({ mention }) => mention.local)?.entity;
    expect(idIn('article-a')).not.toBe(idIn('article-b'));
  });
});
