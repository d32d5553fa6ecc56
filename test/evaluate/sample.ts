import { type AnnotatedArticle, Annotation } from '../../src/evaluate/annotation.js';
import { Article } from '../../src/model/article.js';
import type { Quote } from '../../src/model/span.js';

export const HEADLINE = 'أنقرة تحذر واشنطن من تسليح الفصائل';
export const JOINT = 'قال رئيس الأركان التركي خلوصي أكار ونظيره جوزيف دانفورد إنهما ناقشا وضع مدينة الرقة';
export const DEMAND = 'وطالب أكار بانسحاب قوات سوريا الديمقراطية من منبج';
export const REFUSAL = 'ونقلت وكالة الأناضول عن جاويش أوغلو رفضه دعم العملية';
export const WARNING = 'وحذرت تركيا الولايات المتحدة من تسليح الفصائل قرب سوريا';
export const PACT = 'وأيدت تركيا اتفاق جنيف';

export const TEXT = `${HEADLINE}\n\n${JOINT}. ${DEMAND}. ${REFUSAL}.\n${WARNING}. ${PACT}.\n`;

export function quote(text: string): Quote {
  const start = TEXT.indexOf(text);
  if (start < 0) throw new Error(`The sample does not have: ${text}`);
  return { start, end: start + text.length, text };
}

const ANNOTATION = {
  lang: 'ar',
  publishedAt: '2016-11-06',
  entities: [
    { id: 'akar', type: 'Person', mentions: ['رئيس الأركان التركي خلوصي أكار', 'أكار'] },
    { id: 'dunford', type: 'Person', mentions: ['جوزيف دانفورد'] },
    { id: 'cavusoglu', type: 'Person', mentions: ['جاويش أوغلو'] },
    { id: 'turkey', type: 'State', mentions: ['تركيا', 'أنقرة'] },
    { id: 'us', type: 'State', mentions: ['الولايات المتحدة', 'واشنطن'] },
    { id: 'syria', type: 'State', mentions: ['سوريا'] },
    { id: 'sdf', type: 'ArmedGroup', mentions: ['قوات سوريا الديمقراطية'] },
    { id: 'raqqa', type: 'Place', mentions: ['مدينة الرقة'] },
    { id: 'manbij', type: 'Place', mentions: ['منبج'] },
    { id: 'anadolu', type: 'Media', mentions: ['وكالة الأناضول'] },
    { id: 'geneva-pact', type: 'Agreement', mentions: ['اتفاق جنيف'] },
    { id: 'factions', type: 'ArmedGroup', mentions: ['الفصائل'], optional: true },
  ],
  positions: [
    {
      speakers: ['akar', 'dunford'],
      stance: 'discusses',
      targets: ['raqqa'],
      date: null,
      reportedBy: null,
      evidence: quote(JOINT),
    },
    {
      speakers: ['akar'],
      acceptSpeakers: [['akar'], ['turkey']],
      stance: 'demands',
      acceptStances: ['demands', 'opposes'],
      targets: ['sdf', 'manbij'],
      date: '2016-11-06',
      reportedBy: null,
      evidence: quote(DEMAND),
    },
    {
      speakers: ['cavusoglu'],
      stance: 'opposes',
      targets: [],
      date: '2016-11-05',
      reportedBy: 'anadolu',
      evidence: quote(REFUSAL),
    },
    {
      speakers: ['turkey'],
      stance: 'warns',
      targets: ['factions'],
      addressees: ['us'],
      evidence: quote(WARNING),
      alsoEvidence: [quote(HEADLINE)],
    },
    { speakers: ['turkey'], stance: 'supports', targets: ['geneva-pact'], evidence: quote(PACT) },
  ],
  relations: [
    { type: 'MET', from: 'akar', to: 'dunford' },
    { type: 'HOLDS_ROLE', from: 'akar', to: 'turkey' },
    { type: 'LOCATED_IN', from: 'raqqa', to: 'syria' },
  ],
};

/** A fresh copy of a small annotated article, with the changes to its annotation that a test needs. */
export function sample(changes: Record<string, unknown> = {}): AnnotatedArticle {
  return {
    id: 'sample',
    input: {
      article: Article.parse({ id: 'sample', publishedAt: '2016-11-06' }),
      text: TEXT,
      modifiedAt: null,
    },
    annotation: Annotation.parse({ ...structuredClone(ANNOTATION), ...changes }),
    problems: [],
  };
}
