import { describe, expect, it } from 'vitest';
import { IsnadError } from '../src/errors.js';
import { Extraction } from '../src/model/extraction.js';
import { createContext, extract, fingerprintOf } from '../src/pipeline.js';
import { CONTEXT, extractFrom, inputOf } from './support/arabic.js';

const TITLE = 'الأردن يفتح الجسر القديم أمام القوافل';
const BODY =
  'قال وزير الخارجية الأردني سالم الهزايمة أمس إن الأردن يرفض إغلاق الجسر القديم، مطالبا تركيا بفتح الطريق إلى مدينة الباب السورية.';
const MORE = 'وأضاف أن الانفصاليين غادروا المعبر. وبحسب وزارة الخارجية النرويجية، فإن الشتاء طويل هذا العام.';
const TEXT = `${TITLE}\n\n${BODY}\n${MORE}\n`;

describe('extract', () => {
  it('gives what the interchange schema asks for', () => {
    const extraction = extractFrom(TEXT);
    expect(Extraction.parse(extraction)).toEqual(extraction);
    expect(extraction.positions.length).toBeGreaterThan(2);
    expect(extraction.relations.length).toBeGreaterThan(0);
  });

  it('gives the same bytes for the same input, whatever was read before, with any context', () => {
    const first = JSON.stringify(extractFrom(TEXT));
    extractFrom('نص آخر عن تركيا وسالم الهزايمة والانفصاليين.', { id: 'other' });
    expect(JSON.stringify(extractFrom(TEXT))).toBe(first);
    expect(JSON.stringify(extract(inputOf(TEXT), createContext()))).toBe(first);
  });

  it('does not change its input', () => {
    const input = inputOf(TEXT, { publishedAt: null });
    const before = structuredClone(input);
    extract(input, CONTEXT);
    expect(input).toEqual(before);
  });

  it('says which extractor, language pack and gazetteer were at work', () => {
    const { extractor } = extractFrom(TEXT).version;
    expect(extractor).toMatch(/^isnad\/\d+\.\d+\.\d+\+ar\.\w+\+[0-9a-f]+$/u);
    expect(extractor).toContain(CONTEXT.gazetteer.version);
  });

  it('slices every quote out of the text that was given', () => {
    const text = `\ufeffالرئيسية\r\n  ${TITLE}\r\n\u200f${BODY.replace(/ /gu, '\u00a0')}\r\n${MORE}\r\nتابعونا على فيسبوك`;
    const { version, entities, positions, relations } = extractFrom(text);
    expect(version.text).toBe(text);
    const quotes = [
      ...entities.flatMap(({ mentions }) => mentions),
      ...positions.flatMap(({ evidence, alsoEvidence }) => [evidence, ...alsoEvidence]),
      ...relations.map(({ evidence }) => evidence),
    ];
    expect(quotes.length).toBeGreaterThan(10);
    for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('keeps what an article only describes apart from other articles', () => {
    const rebels = (id: string) =>
      extractFrom(TEXT, { id }).entities.find(({ id: entity }) => entity.includes('انفصالي'))?.id;
    expect(rebels('a')).toBeDefined();
    expect(rebels('a')).not.toBe(rebels('b'));
    const states = (id: string) => extractFrom(TEXT, { id }).entities.filter(({ type }) => type === 'State');
    expect(states('a')).toEqual(states('b'));
  });

  it('reads an empty article', () => {
    const { entities, positions, relations, article } = extractFrom('', { language: 'ar' });
    expect([entities, positions, relations]).toEqual([[], [], []]);
    expect(article.title).toBeNull();
  });
});

describe('the article', () => {
  it('keeps what its source says of it', () => {
    const given = {
      id: 'urn:x',
      title: 'عنوان آخر',
      publishedAt: '2019-05-01T08:00:00Z',
      publishedAtFrom: 'document' as const,
    };
    expect(extractFrom(TEXT, given).article).toMatchObject({ ...given, language: 'ar' });
  });

  it('takes title and language from the text where its source is silent', () => {
    expect(extractFrom(TEXT).article).toMatchObject({ title: TITLE, language: 'ar' });
    expect(extractFrom(BODY).article.title).toBeNull();
  });

  it('trusts a title that its source gives, and finds it in the text', () => {
    const text = `خبر عاجل من الشمال البعيد\n${TEXT}`;
    const { entities } = extractFrom(text, { title: TITLE });
    expect(entities[0]?.mentions[0]?.start).toBe(text.indexOf('الأردن'));
  });

  it('was published when its source says so', () => {
    expect(extractFrom(TEXT, { publishedAt: '2019-05-01' }).article).toMatchObject({
      publishedAt: '2019-05-01',
      publishedAtFrom: 'given',
      publishedAtReasons: [],
    });
  });
});

describe('an article without a date', () => {
  const OFFICES =
    'التقى رئيس أركان الجيش التركي خلوصي أكار رئيس هيئة الأركان المشتركة الأمريكية جوزيف دانفورد، الأحد 6 نوفمبر، في أنقرة.';

  it('has one deduced, with reasons', () => {
    const { article } = extractFrom(OFFICES, { publishedAt: null });
    expect(article).toMatchObject({ publishedAt: '2016-11-06', publishedAtFrom: 'deduced' });
    expect(article.publishedAtReasons[0]).toContain('Sunday 6 November falls in');
    expect(article.publishedAtReasons.join(' ')).toMatch(/Dunford|Akar/u);
  });

  it('dates what was said by the day that was deduced', () => {
    const { positions } = extractFrom(`${OFFICES} وقال أكار أمس إن الجسر القديم مغلق أمام القوافل.`, {
      publishedAt: null,
    });
    expect(positions.map(({ statedOn }) => statedOn)).toContain('2016-11-05');
  });

  it('stays without one where several years fit, and says which', () => {
    const { article } = extractFrom('وصل سالم الهزايمة، الأحد 6 نوفمبر، إلى الجسر القديم.', {
      publishedAt: null,
    });
    expect(article).toMatchObject({ publishedAt: null, publishedAtFrom: null });
    expect(article.publishedAtReasons.at(-1)).toMatch(/are left, so the date stays open/u);
  });

  it('stays without one where the text names no day, and says so', () => {
    const { article } = extractFrom(BODY, { publishedAt: null });
    expect(article.publishedAt).toBeNull();
    expect(article.publishedAtReasons).toHaveLength(1);
  });

  it('is not dated by a former holder of an office', () => {
    const former = OFFICES.replace('المشتركة الأمريكية', 'المشتركة الأمريكية السابق').replace(
      'الجيش التركي',
      'الجيش التركي السابق',
    );
    expect(extractFrom(former, { publishedAt: null }).article.publishedAt).toBeNull();
  });
});

describe('languages', () => {
  const failure = (text: string, language: string | null): unknown => {
    try {
      return extractFrom(text, { language });
    } catch (error) {
      return error;
    }
  };

  it.each([
    ['English', 'The minister said that the bridge is closed.', null],
    ['nothing', '', null],
    ['a language without a pack', TEXT, 'tlh'],
  ])('cannot be read: %s', (_, text, language) => {
    const error = failure(text, language);
    expect(IsnadError.is(error, 'language')).toBe(true);
    if (!IsnadError.is(error)) return;
    expect(error.message).toContain('urn:test:article');
    expect(error.hint).toContain('ar');
  });

  it('are taken as given, region aside', () => {
    expect(extractFrom(TEXT, { language: 'ar-JO' }).article.language).toBe('ar-JO');
    expect(extractFrom('2016 …', { language: 'ar' }).entities).toEqual([]);
  });
});

const contentHashOf = (input: ReturnType<typeof inputOf>): string =>
  fingerprintOf(input, CONTEXT).contentHash;

describe('fingerprintOf', () => {
  it('names the extractor that would read the text', () => {
    expect(fingerprintOf(inputOf(TEXT), CONTEXT).extractor).toBe(extractFrom(TEXT).version.extractor);
  });

  it('is what extract gives', () => {
    expect(contentHashOf(inputOf(TEXT))).toBe(extractFrom(TEXT).version.contentHash);
  });

  it('is not changed by boilerplate and white space, but by a word', () => {
    const hash = contentHashOf(inputOf(TEXT));
    expect(contentHashOf(inputOf(`${TEXT}\n\nتابعونا على فيسبوك\n`))).toBe(hash);
    expect(contentHashOf(inputOf(TEXT.replace(/ /gu, '  ')))).toBe(hash);
    expect(contentHashOf(inputOf(TEXT.replace('القديم', 'الجديد')))).not.toBe(hash);
  });

  it('does not depend on article id, date or title of the source', () => {
    const hash = contentHashOf(inputOf(TEXT));
    expect(contentHashOf(inputOf(TEXT, { id: 'other', publishedAt: null, title: 'عنوان آخر' }))).toBe(hash);
  });

  it('refuses a text that no pack reads', () => {
    expect(() => contentHashOf(inputOf('nothing Arabic here'))).toThrow(IsnadError);
  });
});
