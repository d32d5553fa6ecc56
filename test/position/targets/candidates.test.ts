import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/explain.js';
import { type Analysis, analyse } from '../../../src/pipeline.js';
import { CONTEXT, inputOf } from '../../support/arabic.js';

type Candidates = Readonly<Record<string, { readonly standing: string; readonly cues: readonly string[] }>>;

function read(text: string): Analysis {
  return analyse(inputOf(text), CONTEXT);
}

/** By the gazetteer's short id, whom the last position may be about. */
function candidatesOf(text: string): Candidates {
  const { weighings } = read(text);
  const weighed = weighings.at(-1)?.weighed ?? [];
  return Object.fromEntries(weighed.map((each) => [each.entity.replace(/^\w+:/u, ''), each]));
}

const NORWAY = 'أعلنت النرويج أمس إغلاق الجسر القديم.';

describe('candidates for targets', () => {
  it('are whoever the sentence names, with the place, and never the speaker', () => {
    const found = candidatesOf('قالت تركيا إن الجسر القديم في سوريا مغلق.');
    expect(Object.keys(found)).toEqual(['syria']);
    expect(found.syria?.cues).toContain('in proposition');
    expect(found.syria?.cues).toContain('meant as name');
  });

  it('are told by whether the rules name them, others or nobody', () => {
    const text = `${NORWAY} وقالت تركيا إن سوريا رفضت الاقتراح.`;
    const found = candidatesOf(text);
    expect([found.syria?.standing, found.norway?.standing]).toEqual(['named', 'others']);
    expect(candidatesOf(`${NORWAY} وقالت تركيا إن الجسر القديم مغلق.`).norway?.standing).toBe('nobody');
  });

  it('are those of the sentence before, and who spoke last', () => {
    const found = candidatesOf(`${NORWAY} وقالت تركيا إن الجسر القديم مغلق.`);
    expect(found.norway?.cues).toEqual(expect.arrayContaining(['before as name', 'spoke last']));
  });

  it('are whom the speaker spoke of before', () => {
    const found = candidatesOf('قالت تركيا إن سوريا رفضت الاقتراح. وأضافت أن الشتاء طويل هذا العام.');
    expect(found.syria?.cues).toContain('spoken of before');
  });

  it('are of the speaker’s side where he holds an office of it', () => {
    const found = candidatesOf('قال وزير الخارجية الروسي سيرغي لافروف إن روسيا وسوريا مستعدتان للحوار.');
    expect(found.russia?.cues).toContain('side of the speaker');
    expect(found.syria?.cues).not.toContain('side of the speaker');
  });

  it('are not whom only an adjective names, unless the rules do', () => {
    expect(Object.keys(candidatesOf('قالت تركيا إن المطعم السوري في النرويج مغلق.'))).toEqual(['norway']);
  });

  it('are not whom it is said to: they stay whatever is learned', () => {
    const text = 'دعت تركيا روسيا إلى الحوار.';
    expect(read(text).extraction.positions[0]?.addressees).toEqual(['actor:russia']);
    expect(Object.keys(candidatesOf(text))).not.toContain('russia');
  });
});

describe('a position whose sentence names nobody', () => {
  const TEXT =
    'سوريا تغلق الجسر القديم أمام القوافل\n\nأغلقت سوريا الجسر القديم. ورفضت سوريا كل اقتراح. ' +
    'وبعد اجتماع عن سوريا قالت تركيا إن القوافل تنتظر منذ شهر كامل في البرد ومن غير ماء ولا طعام.';

  it('is about whom the article is about, and the explanation says so', () => {
    const analysis = read(TEXT);
    expect(analysis.weighings.at(-1)?.named).toEqual([]);
    expect(analysis.extraction.positions.at(-1)?.targets).toEqual(['actor:syria']);
    const explained = explain(analysis).sentences.at(-1)?.statements[0];
    expect(explained?.targets).toEqual(['actor:syria']);
    expect(explained?.weighed.map(({ entity, outcome }) => [entity, outcome])).toEqual([
      ['actor:syria', 'added'],
    ]);
    expect(explained?.weighed[0]?.chance).toBeGreaterThan(0.14);
    expect(explained?.weighed[0]?.because).toHaveLength(3);
  });

  it('names only entities of the article, each once', () => {
    const { extraction } = read(TEXT);
    const known = new Set(extraction.entities.map(({ id }) => id));
    for (const { targets } of extraction.positions) {
      expect(targets.filter((id) => !known.has(id))).toEqual([]);
      expect(new Set(targets).size).toBe(targets.length);
    }
  });
});
