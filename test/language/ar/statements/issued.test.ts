import { describe, expect, it } from 'vitest';
import { claimsOf, stancesIn } from '../../../support/arabic.js';

const MINISTRY = 'وزارة الخارجية النرويجية';

describe('a statement that is quoted', () => {
  it.each([
    ['جاء في', `وجاء في بيان صدر عن ${MINISTRY} أن الجسر القديم مغلق.`],
    ['جاء في with ل', `وجاء في بيان ل${MINISTRY} أن الجسر القديم مغلق.`],
    ['ورد في', `وورد في بيان أصدرته ${MINISTRY} أن الجسر القديم مغلق.`],
    ['في بيان', `قالت ${MINISTRY} في بيان إن الجسر القديم مغلق.`],
  ])('is its issuer’s: %s', (_, text) => {
    expect(stancesIn(text)).toEqual([`${MINISTRY} states`]);
  });

  it('goes on in the next sentences', () => {
    const text = `قالت ${MINISTRY} في بيان إن الجسر القديم مغلق. وأضاف البيان أن القافلة ستصل غدا. وجاء في البيان أن السائقين بخير.`;
    expect(stancesIn(text)).toEqual([`${MINISTRY} states`, `${MINISTRY} states`, `${MINISTRY} states`]);
  });

  it('is not whose whom it speaks to', () => {
    const text = `قالت ${MINISTRY} في بيان إن الجسر القديم مغلق. وطالب البيان المجتمع الدولي بفتح الطريق.`;
    expect(claimsOf(text).at(-1)).toMatchObject({
      who: MINISTRY,
      stance: 'demands',
      to: ['international-community'],
    });
  });

  it('reports what others hold in it', () => {
    const text = `وقالت ${MINISTRY} في بيان إن تركيا ترفض فتح الجسر القديم.`;
    expect(claimsOf(text)).toMatchObject([{ who: 'turkey', stance: 'opposes', via: MINISTRY }]);
  });

  it('is nobody’s without an issuer', () => {
    expect(stancesIn('وأضاف البيان أن القافلة ستصل غدا.')).toEqual([]);
    expect(stancesIn('وجاء في البيان أن القافلة ستصل غدا.')).toEqual([]);
  });

  it('is not what comes or arrives', () => {
    expect(stancesIn('جاء سالم الهزايمة في سيارة إلى الجسر القديم.')).toEqual([]);
    expect(stancesIn('وجاء في المركز الأول أن الفريق فاز.')).toEqual([]);
  });
});

describe('a report that is quoted', () => {
  it.each([
    ['drawn up', `كشف التقرير السنوي، الذي أعدته ${MINISTRY}، أن الجسر القديم مغلق.`],
    ['issued', `وذكر تقرير صادر عن ${MINISTRY} أن الجسر القديم مغلق.`],
    ['with ل', `وذكر تقرير ل${MINISTRY} أن الجسر القديم مغلق.`],
  ])('is its author’s: %s', (_, text) => {
    expect(stancesIn(text)).toEqual([`${MINISTRY} states`]);
    expect(stancesIn(`${text} وأوضح التقرير أن القافلة ستصل غدا.`)).toHaveLength(2);
  });

  it.each([
    ['has no author', 'وقال التقرير إن الجسر القديم مغلق.'],
    ['is only published by somebody', `وقال التقرير الذي نشرته ${MINISTRY} إن الجسر القديم مغلق.`],
    [
      'is not the statement that was quoted',
      `وجاء في بيان ل${MINISTRY} ذلك. وقال التقرير إن الجسر القديم مغلق.`,
    ],
  ])('is nobody’s where it %s', (_, text) => {
    expect(stancesIn(text)).toEqual([]);
  });
});
