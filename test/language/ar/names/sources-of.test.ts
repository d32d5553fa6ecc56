import { describe, expect, it } from 'vitest';
import { stancesIn } from '../../../support/arabic.js';

describe('officials of a body', () => {
  it('speak for it', () => {
    expect(stancesIn('قال مسؤولو وزارة الدفاع التركية إن الجسر مغلق.')).toHaveLength(1);
  });

  it('are nobody without one', () => {
    expect(stancesIn('قال مسؤولو المخيم إن الجسر مغلق.')).toEqual([]);
    expect(stancesIn('قالت أنقرة إن الجسر مغلق. ووصفت دوائر مطلعة القرار بأنه خطأ.')).toHaveLength(1);
  });
});

describe('the magazine', () => {
  it('is the one named before', () => {
    expect(stancesIn('ذكرت مجلة "دير شبيغل" أن الجسر مغلق. وأضافت المجلة أن النهر عال.')).toHaveLength(2);
    expect(stancesIn('وأضافت المجلة أن النهر عال.')).toEqual([]);
  });
});
