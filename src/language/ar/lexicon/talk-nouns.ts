import { type NounEntry, talk } from './noun-entry.js';

/** Occasions of speaking: with أجرى, عقد or a verb of meeting the parties talk; with خلال, في they frame a report. */
export const TALK_NOUNS: readonly NounEntry[] = [
  talk('لقاء', 'meeting', 'discusses', 'مع:partner بين:partner', { plurals: 'لقاءات' }),
  talk('اجتماع', 'meeting', 'discusses', 'مع:partner بين:partner', { plurals: 'اجتماعات' }),
  talk('محادثة', 'talk', 'discusses', 'مع:partner بين:partner حول:topic', { plurals: 'محادثات' }),
  talk('مباحثة', 'talk', 'discusses', 'مع:partner بين:partner حول:topic', { plurals: 'مباحثات' }),
  talk('مشاورة', 'consultation', 'discusses', 'مع:partner بين:partner حول:topic', { plurals: 'مشاورات' }),
  talk('مفاوضة', 'negotiation', 'discusses', 'مع:partner بين:partner حول:topic', { plurals: 'مفاوضات' }),
  talk('حوار', 'dialogue', 'discusses', 'مع:partner بين:partner حول:topic', { plurals: 'حوارات' }),
  talk('نقاش', 'discussion', 'discusses', 'مع:partner حول:topic', { plurals: 'نقاشات' }),
  talk('مناقشة', 'discussion', 'discusses', 'object:topic مع:partner', { plurals: 'مناقشات' }),
  talk('جلسة', 'session', 'discusses', 'مع:partner', { plurals: 'جلسات' }),
  talk('اتصال', 'call', 'discusses', 'مع:partner ب:partner', { plurals: 'اتصالات' }),
  talk('مكالمة', 'call', 'discusses', 'مع:partner', { plurals: 'مكالمات' }),
  talk('مهاتفة', 'call', 'discusses', 'مع:partner'),
  talk('مقابلة', 'interview', 'discusses', 'مع:partner', { plurals: 'مقابلات' }),
  talk('مؤتمر', 'conference', 'discusses', 'مع:partner', { plurals: 'مؤتمرات' }),
  talk('قمة', 'summit', 'discusses', 'مع:partner بين:partner', { plurals: 'قمم' }),
  talk('زيارة', 'visit', 'discusses', 'الى:partner ل:partner', { plurals: 'زيارات' }),
];
