import { describe, expect, it } from 'vitest';
import { foundBy, linked } from '../../../support/arabic.js';

describe('a side that is told by whom it is loyal to', () => {
  it.each([
    ['القوات الموالية', 'تقدمت القوات الموالية للرئيس سالم الهزايمة.'],
    ['المسلحون الموالون', 'تقدم المسلحون الموالون للحكومة.'],
    ['المسلحين الموالين', 'انسحب بعض المسلحين الموالين لإيران.'],
    ['قوات الجيش الموالية', 'تقدمت قوات الجيش الموالية للشرعية.'],
    ['لقوات المؤيدة', 'لم يسمع أحد للقوات المؤيدة للحكومة.'],
  ])('%s', (surface, text) => {
    expect(foundBy('loyal-group', text)).toEqual([surface]);
  });

  it('leaves the patron his own mention', () => {
    expect(linked('تقدمت القوات الموالية لإيران.')).toContain('إيران → actor:iran');
  });

  it('is another one for each patron, and the same for one', () => {
    const ids = linked(
      'تقدمت القوات الموالية لإيران. وانسحبت القوات الموالية لتركيا. ثم عادت القوات الموالية لطهران.',
    )
      .filter((line) => line.startsWith('القوات'))
      .map((line) => line.split(' → ')[1]);
    expect(ids[0]).not.toBe(ids[1]);
    expect(ids[2]).toBe(ids[0]);
  });

  it('is the only one of them where the patron is not said again', () => {
    const ids = linked('تقدمت القوات الموالية لإيران. ثم عادت القوات الموالية أمس.')
      .filter((line) => line.startsWith('القوات'))
      .map((line) => line.split(' → ')[1]);
    expect(new Set(ids).size).toBe(1);
  });

  it.each([
    'تقدم رجال موالون للحكومة.',
    'تقدمت القوات التركية.',
    'تقدم المسلحون الموالون لها.',
    'انتقدت الصحف الموالية للحكومة ذلك.',
  ])('is not there in: %s', (text) => {
    expect(foundBy('loyal-group', text)).toEqual([]);
  });
});
