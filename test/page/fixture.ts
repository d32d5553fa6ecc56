import type { WholeView } from '../../src/view/wire.js';
import { type ArticleDraft, buildView, type EntityDraft, type PositionDraft } from './build-view.js';

/** A text that takes over a page that does not take it for text: tags, script, turned words, a word without end. */
export const HOSTILE = `</script><script>document.title="taken"</script><img src=x onerror='document.title="taken"'> \u202eمقلوب\u202c ${'ط'.repeat(3_000)}`;

const entity = (
  id: string,
  type: EntityDraft['type'],
  nameAr: string | null,
  nameEn: string | null,
  words: readonly string[] = [],
): EntityDraft => ({ id, type, name: nameAr ?? nameEn ?? id, nameAr, nameEn, words });

const ENTITIES: readonly EntityDraft[] = [
  entity('actor:party', 'Organization', 'حزب السهل', 'Plain Party', ['حزب السهل', 'Plain Party']),
  entity('actor:wadi', 'State', 'دولة الوادي', 'Wadi', ['دولة الوادي', 'Wadi']),
  entity('person:layla', 'Person', 'ليلى الحداد', 'Layla Haddad', ['ليلى الحداد', 'Layla Haddad']),
  entity('actor:brigades', 'ArmedGroup', 'كتائب الجبل', 'Mountain Brigades', ['كتائب الجبل']),
  entity('actor:alliance', 'Coalition', 'حلف الشمال', 'Northern Alliance', ['حلف الشمال']),
  entity('place:port', 'Place', 'مرفأ النخيل', 'Palm Port', ['مرفأ النخيل', 'Palm Port']),
  entity('operation:dawn', 'Operation', 'عملية الفجر', 'Operation Dawn', ['عملية الفجر']),
  entity('actor:hostile', 'Organization', HOSTILE, null),
];

const POSITIONS: readonly PositionDraft[] = [
  {
    id: 'p:refuses',
    stance: 'opposes',
    speakers: ['actor:party'],
    targets: ['place:port'],
    topic: 'التوسيع',
  },
  { id: 'p:backs', stance: 'supports', speakers: ['actor:party'], targets: ['place:port'], topic: 'التوسيع' },
  { id: 'p:plan', stance: 'supports', speakers: ['person:layla'], targets: ['actor:wadi'] },
  { id: 'p:urges', stance: 'calls_for', speakers: ['person:layla'], targets: ['actor:brigades'] },
  { id: 'p:blames', stance: 'accuses', speakers: ['actor:alliance'], targets: ['actor:brigades'] },
  { id: 'p:starts', stance: 'announces', speakers: ['actor:wadi'], targets: ['operation:dawn'] },
  {
    id: 'p:warns',
    stance: 'warns',
    speakers: ['actor:wadi'],
    targets: ['actor:brigades'],
    statedOn: '2024-05-09',
  },
  {
    id: 'p:hostile',
    stance: 'denies',
    speakers: ['actor:hostile'],
    targets: ['actor:wadi'],
    topic: HOSTILE,
    condition: HOSTILE,
  },
  {
    id: 'p:drops',
    stance: 'opposes',
    speakers: ['person:layla'],
    targets: ['actor:wadi'],
    statedOn: '2024-06-19',
  },
  {
    id: 'p:gone',
    stance: 'promises',
    speakers: ['person:layla'],
    targets: ['actor:wadi'],
    statedOn: '2024-01',
  },
  {
    id: 'p:again',
    stance: 'supports',
    speakers: ['actor:party'],
    targets: ['place:port'],
    statedOn: '2024-06',
  },
];

const PORT_BEFORE = `حزب السهل يرفض توسيع مرفأ النخيل
قال حزب السهل إنه يرفض توسيع مرفأ النخيل. وأيدت ليلى الحداد خطة دولة الوادي.
ودعت ليلى الحداد كتائب الجبل إلى وقف القتال.
ويقع المرفأ على مسافة ساعة من العاصمة.
`;
const PORT_AFTER = `حزب السهل يؤيد توسيع مرفأ النخيل
قال حزب السهل إنه يؤيد توسيع مرفأ النخيل. وأيدت ليلى الحداد بقوة خطة دولة الوادي.
واتهم حلف الشمال كتائب الجبل بقصف الطريق.
ويقع المرفأ على مسافة ساعة من العاصمة.
`;
const DAWN = `أعلنت دولة الوادي عملية الفجر وحذرت كتائب الجبل من الرد، وقالت إن الطريق مفتوح.
${HOSTILE} نفى المجهول ذلك.
`;
const ENGLISH = `Layla Haddad drops the plan
Layla Haddad said on Wednesday that she opposes the plan of Wadi. The Plain Party backed Palm Port again.
`;

const ARTICLES: readonly ArticleDraft[] = [
  {
    ...{ id: 'news:port', title: 'حزب السهل يؤيد توسيع مرفأ النخيل', publisher: 'وكالة المرفأ' },
    ...{ language: 'ar', publishedAt: '2024-03-01', url: 'https://news.example/port' },
    versions: [
      {
        at: '2024-03-01T08:00:00.000Z',
        text: PORT_BEFORE,
        states: [
          ['p:refuses', 'قال حزب السهل إنه يرفض توسيع مرفأ النخيل'],
          ['p:refuses', 'حزب السهل يرفض توسيع مرفأ النخيل'],
          ['p:plan', 'وأيدت ليلى الحداد خطة دولة الوادي'],
          ['p:urges', 'ودعت ليلى الحداد كتائب الجبل إلى وقف القتال'],
        ],
      },
      {
        at: '2024-03-02T09:30:00.000Z',
        text: PORT_AFTER,
        states: [
          ['p:backs', 'قال حزب السهل إنه يؤيد توسيع مرفأ النخيل'],
          ['p:plan', 'وأيدت ليلى الحداد بقوة خطة دولة الوادي'],
          ['p:blames', 'واتهم حلف الشمال كتائب الجبل بقصف الطريق'],
        ],
      },
    ],
  },
  {
    ...{ id: 'news:dawn', title: `عملية الفجر ${HOSTILE}`, publisher: '<b>وكالة</b>' },
    ...{ language: 'ar', publishedAt: '2024-05-10', url: 'javascript:alert(1)' },
    versions: [
      {
        at: '2024-05-10T08:00:00.000Z',
        text: DAWN,
        states: [
          ['p:starts', 'أعلنت دولة الوادي عملية الفجر وحذرت كتائب الجبل من الرد'],
          ['p:warns', 'وحذرت كتائب الجبل من الرد'],
          ['p:hostile', `${HOSTILE} نفى المجهول ذلك`],
        ],
      },
    ],
  },
  {
    ...{ id: 'news:english', title: 'Layla Haddad drops the plan', publisher: 'Harbour Post' },
    ...{ language: 'en', publishedAt: '2024-06-20' },
    versions: [
      {
        at: '2024-06-20T08:00:00.000Z',
        text: ENGLISH,
        states: [
          ['p:drops', 'Layla Haddad said on Wednesday that she opposes the plan of Wadi'],
          ['p:again', 'The Plain Party backed Palm Port again'],
        ],
      },
    ],
  },
  {
    ...{ id: 'news:gone', title: 'ليلى الحداد تتعهد', publisher: 'وكالة المرفأ' },
    ...{ language: 'ar', publishedAt: '2024-02-01', withdrawnAt: '2024-02-03T08:00:00.000Z' },
    versions: [
      {
        at: '2024-02-01T08:00:00.000Z',
        text: 'تعهدت ليلى الحداد بمساندة دولة الوادي.\n',
        states: [['p:gone', 'تعهدت ليلى الحداد بمساندة دولة الوادي']],
      },
    ],
  },
];

/** Four articles: one with two versions and a changed stance, a hostile one, an English one, a withdrawn one. */
export const FIXTURE: WholeView = buildView(ENTITIES, POSITIONS, ARTICLES);
