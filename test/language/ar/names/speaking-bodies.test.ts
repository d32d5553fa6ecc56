import { describe, expect, it } from 'vitest';
import { foundBy, stancesIn } from '../../../support/arabic.js';

describe('an unknown body behind a verb of saying', () => {
  it.each([
    ['a command', 'وأعلنت قيادة عمليات السهول أن الجسر مغلق.', 'قيادة عمليات السهول'],
    ['with adjectives alone', 'وقالت الشرطة النهرية العليا إن الجسر مغلق.', 'الشرطة النهرية العليا'],
    ['an ordinal', 'وقالت الدائرة السابعة إن الجسر مغلق.', 'الدائرة السابعة'],
    ['with what it is for', 'وقررت اللجنة العليا لصيانة الجسور إغلاق الطريق.', 'اللجنة العليا لصيانة الجسور'],
    ['somebody’s office, unknown', 'وقال مكتب فينسترام إن الجسر مغلق.', 'مكتب فينسترام'],
    ['before an infinitive', 'أعلنت الشرطة النهرية إغلاق الجسر.', 'الشرطة النهرية'],
    ['before whom it asks', 'ودعت شرطة مدينة حلب السكان إلى البقاء في البيوت.', 'شرطة مدينة حلب'],
    ['behind when it did', 'وأعلنت أمس قيادة عمليات السهول أن الجسر مغلق.', 'قيادة عمليات السهول'],
    ['several together', 'وأعلنت فصائل الجبهة السهلية أن الجسر مغلق.', 'فصائل الجبهة السهلية'],
    ['closed by its first noun', 'وأعلنت غرفة التجارة أن الجسر مغلق.', 'غرفة التجارة'],
    ['a noun of action elsewhere', 'وقالت إدارة السجن إن الجسر مغلق.', 'إدارة السجن'],
    ['whose word it is', 'وبحسب مديرية الجسور فإن الطريق مغلق.', 'مديرية الجسور'],
    ['who is quoted', 'ونقلت صحيفة «الأفق» عن مصلحة المياه قولها إن الجسر مغلق.', 'مصلحة المياه'],
    ['of a known place', 'وقالت غرفة عمليات حلب في بيان إن الجسر مغلق.', 'غرفة عمليات حلب'],
  ])('speaks: %s', (_, text, name) => {
    expect(foundBy('speaking-body', text)).toEqual([name]);
    expect(stancesIn(text)).toHaveLength(1);
  });

  it.each([
    ['a verb of the other gender', 'قال قيادة عمليات السهول إن الجسر مغلق.'],
    ['no verb of saying before it', 'وصلت قيادة عمليات السهول إلى الجسر.'],
    ['a plain complement', 'وقالت دائرة المعارك إن الجسر مغلق.'],
    ['the noun alone', 'وقالت القيادة إن الجسر مغلق.'],
    ['an indefinite description', 'وقالت لجنة جديدة إن الجسر مغلق.'],
    ['a noun that names nobody there', 'وأعلنت حركة النزوح الكبيرة أن الجسر مغلق.'],
    ['a man’s office', 'وقال مدير المكتب إن الجسر مغلق.'],
    ['the group that is led', 'وقالت قيادة كتائب القسام إن الجسر مغلق.'],
  ])('is none with %s', (_, text) => {
    expect(foundBy('speaking-body', text)).toEqual([]);
  });
});
