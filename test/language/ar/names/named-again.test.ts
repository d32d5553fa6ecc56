import { describe, expect, it } from 'vitest';
import { foundBy, linked, stancesIn } from '../../../support/arabic.js';

const FULL = 'وصل خالد جمعة إلى المطار.';

describe('one word of a full name right behind a verb of saying', () => {
  it.each([
    ['a family name that is also a noun', `${FULL} وتابع جمعة أن الجسر مغلق.`, 'جمعة'],
    ['before a quotation', `${FULL} وأضاف جمعة "الجسر مغلق والنهر عال".`, 'جمعة'],
    ['before where it was said', `${FULL} وأكد جمعة في تصريح له أن الجسر مغلق.`, 'جمعة'],
    ['the given name', `${FULL} وقال خالد، في تصريح له، إن الجسر مغلق.`, 'خالد'],
  ])('is its bearer: %s', (_, text, name) => {
    expect(foundBy('named-again', text)).toEqual([name]);
    expect(linked(text)).toEqual(['خالد جمعة → person:~خالد-جمعه', `${name} → person:~خالد-جمعه`]);
    expect(stancesIn(text).length).toBe(1);
  });

  it.each([
    ['a noun phrase goes on', `${FULL} وأكد جمعة الخير أن الجسر مغلق.`],
    ['another verb stands before it', `${FULL} وغادر جمعة في المساء.`],
    ['two bear the given name', `${FULL} وغادر خالد بكري. وقال خالد إن الجسر مغلق.`],
    ['nobody is called so', 'وصل سالم الهزايمة. وتابع جمعة أن الجسر مغلق.'],
  ])('is not where %s', (_, text) => {
    expect(foundBy('named-again', text)).toEqual([]);
  });
});

describe('a name with a preposition’s letters', () => {
  it('speaks', () => {
    expect(stancesIn('أكد علي حسين الهزايمة أن الجسر مغلق.')).toEqual(['علي حسين الهزايمة states']);
  });
});

describe('a name made with God’s', () => {
  it('is one name behind its title', () => {
    expect(linked('قال رئيس البنك المركزي النرويجي ولي الله بكري إن الجسر مغلق.')).toContain(
      'ولي الله بكري → person:~ولي-الله-بكري',
    );
  });
});
