import { describe, expect, it } from 'vitest';
import { claimsOf, stancesIn } from '../../../support/arabic.js';

const TWO = 'vladimir-putin + recep-tayyip-erdogan';

describe('two men behind one office', () => {
  it('speak together', () => {
    const [claim] = claimsOf('أكد الرئيسان الروسي فلاديمير بوتين والتركي رجب طيب أردوغان أن الطريق مفتوح.');
    expect(claim).toMatchObject({ who: TWO });
  });

  it('are meant by the office afterwards', () => {
    const text =
      'جرى اتصال بين الرئيسين الروسي فلاديمير بوتين والتركي رجب طيب أردوغان. واتفق الرئيسان على فتح الطريق.';
    expect(claimsOf(text)[0]?.who).toBe(TWO);
  });

  it('need two names', () => {
    expect(stancesIn('أكد الوزيران في ختام زيارة فلاديمير بوتين أن الطريق مفتوح.')).toEqual([]);
  });
});

describe('what comes', () => {
  it('is a noun, though it is spelled like a verb', () => {
    expect(stancesIn('ويأتي رفض النرويج بعد يوم واحد من زيارة الوفد.')).toEqual([]);
  });
});
