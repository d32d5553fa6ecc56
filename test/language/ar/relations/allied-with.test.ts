import { describe, expect, it } from 'vitest';
import { relationsIn } from '../../../support/arabic.js';

describe('ALLIED_WITH', () => {
  it.each([
    [
      'المتحالفة مع',
      'انسحبت حركة الفجر المتحالفة مع تحالف الرافدين.',
      'حركة الفجر ALLIED_WITH تحالف الرافدين',
    ],
    ['المدعومة من', 'انسحبت حركة الفجر المدعومة من إيران.', 'حركة الفجر ALLIED_WITH iran'],
    ['a pronoun', 'انسحبت تركيا وحركة الفجر المتحالفة معها من البلدة.', 'حركة الفجر ALLIED_WITH turkey'],
  ])('%s', (_, text, relation) => {
    expect(relationsIn(text)).toEqual([relation]);
  });

  it.each([
    ['a place', 'انسحبت حركة الفجر المتمركزة في مدينة الرقة.'],
    ['nobody before it', 'انسحبت الفصائل المتحالفة مع تركيا.'],
    ['nobody behind it', 'انسحبت حركة الفجر المتحالفة.'],
    ['enemies', 'انسحبت حركة الفجر المعادية لتحالف الرافدين.'],
  ])('not for %s', (_, text) => {
    expect(relationsIn(text)).toEqual([]);
  });
});
