import { say, stance, type VerbEntry } from './verb-entry.js';

/** Verbs of supporting, praising and welcoming. */
export const FAVOUR_VERBS: readonly VerbEntry[] = [
  stance('دعم', 'د ع م', 1, 'support', 'supports', 'object:target+topic', {
    vowel: 'a',
    masdars: ['دعم'],
    ambiguous: 'a noun (support); in another’s mouth an accusation (تدعم الإرهاب)',
  }),
  stance('أيد', 'ء ي د', 2, 'back', 'supports', 'object:target+topic ان', { ambiguous: 'ايد: hands' }),
  stance('ساند', 'س ن د', 3, 'back', 'supports', 'object:target+topic', {
    ambiguous: 'تسانده قوات: military support narrates',
  }),
  stance('ناصر', 'ن ص ر', 3, 'champion', 'supports', 'object:target', {
    ambiguous: 'a name; مناصر: a follower',
  }),
  stance('آزر', 'ء ز ر', 3, 'stand by', 'supports', 'object:target', { ambiguous: 'a man’s name' }),
  stance('رحب', 'ر ح ب', 2, 'welcome', 'supports', 'ب:target+topic ان'),
  stance('أشاد', 'ش ي د', 4, 'praise', 'supports', 'ب:target+topic ان quote'),
  stance('نوه', 'ن و ه', 2, 'commend', 'supports', 'ب:target+topic الى:topic=states ان=states', {
    ambiguous: 'with إلى or أن it only points out',
  }),
  stance('أثنى', 'ث ن ي', 4, 'praise', 'supports', 'على:target+topic', {
    ambiguous: 'اثناء, اثنين: during, two; اثنى عن: dissuaded',
  }),
  stance('امتدح', 'م د ح', 8, 'praise', 'supports', 'object:target+topic'),
  stance('مدح', 'م د ح', 1, 'praise', 'supports', 'object:target+topic', { vowel: 'a', masdars: ['مدح'] }),
  stance('ثمن', 'ث م ن', 2, 'appreciate', 'supports', 'object:target+topic', {
    ambiguous: 'ثمن: price; مثمن',
  }),
  stance('هنأ', 'ه ن ء', 2, 'congratulate', 'supports', 'object:addressee+target ب:topic على:topic', {
    ambiguous: 'هنا: here',
  }),
  stance('بارك', 'ب ر ك', 3, 'bless', 'supports', 'object:target+topic ل:target', {
    ambiguous: 'مبارك is a name and an adjective',
  }),
  stance('حيا', 'ح ي ي', 2, 'salute', 'supports', 'object:target+addressee', {
    ambiguous: 'حي, حيا: neighbourhood, alive; يحيى is a name; form IV: to commemorate',
  }),
  stance('زكى', 'ز ك و', 2, 'endorse', 'supports', 'object:target'),
  stance('احترم', 'ح ر م', 8, 'respect', 'supports', 'object:target+topic', {
    ambiguous: 'of conduct it narrates',
  }),
  stance('استحسن', 'ح س ن', 10, 'approve of', 'supports', 'object:target+topic ان'),
  stance('شكر', 'ش ك ر', 1, 'thank', 'supports', 'object:addressee+target على:topic ل:target', {
    masdars: ['شكر'],
    ambiguous: 'a noun (thanks); شاكر, شكري are names',
  }),
  stance('تضامن', 'ض م ن', 6, 'show solidarity', 'supports', 'مع:target', {
    ambiguous: 'also a noun (solidarity)',
  }),
  stance('تعاطف', 'ع ط ف', 6, 'sympathise', 'supports', 'مع:target', { ambiguous: 'also a noun (sympathy)' }),
  stance('حبذ', 'ح ب ذ', 2, 'favour', 'supports', 'object:topic ان'),
  stance('فضل', 'ف ض ل', 2, 'prefer', 'supports', 'object:topic ان', {
    ambiguous: 'فضل: merit; مفضل: favourite',
  }),
  stance('دافع', 'د ف ع', 3, 'defend', 'supports', 'عن:target+topic', {
    masdars: ['دفاع'],
    ambiguous: 'دفاع: defence; also armed defence; دافع: motive',
  }),
  stance('عول', 'ع و ل', 2, 'count on', 'supports', 'على:target'),
  stance('وافق', 'و ف ق', 3, 'approve', 'supports', 'على:target+topic ان'),
  stance('صادق', 'ص د ق', 3, 'ratify', 'supports', 'على:target+topic', {
    ambiguous: 'صادق: sincere, a name',
  }),
  stance('صدق', 'ص د ق', 2, 'ratify', 'supports', 'على:target+topic', {
    ambiguous: 'form I: to tell the truth; to believe, with an object; ratifies where على follows',
  }),
  stance('قبل', 'ق ب ل', 1, 'accept', 'supports', 'ب:target+topic object:target+topic ان', {
    vowel: 'a',
    perfectVowel: 'i',
    masdars: ['قبول'],
    ambiguous: 'قبل is nearly always before; مقبل: coming; the imperfect (يقبل, تقبل) is safe',
  }),
  stance('تبنى', 'ب ن ي', 5, 'claim, adopt', 'announces', 'object:topic+target', {
    ambiguous: 'an attack: claims responsibility; a text: adopts; تبني is also they build',
  }),
  stance(
    'صوت',
    'ص و ت',
    2,
    'vote',
    'announces',
    'ل:target=supports لصالح:target=supports ضد:target=opposes على:topic',
    {
      ambiguous: 'صوت: voice, vote',
    },
  ),
  stance('وقف', 'و ق ف', 1, 'stand', null, 'مع:target=supports ضد:target=opposes', {
    vowel: 'i',
    masdars: ['وقوف', 'وقف'],
    ambiguous:
      'to stand, to stop; a stance with مع, إلى جانب, خلف (supports) or ضد, في وجه (opposes); وقف is a noun (stopping)',
  }),
  stance('انحاز', 'ح و ز', 7, 'side with', 'supports', 'الى:target ل:target'),
];

/** Verbs of joint accord. */
export const AGREE_VERBS: readonly VerbEntry[] = [
  say('اتفق', 'و ف ق', 8, 'agree', 'agrees', 'ان على:topic* مع:partner'),
  say('توافق', 'و ف ق', 6, 'agree', 'agrees', 'ان على:topic* مع:partner', {
    ambiguous: 'also a noun (accord); توافق: she approves',
  }),
  say('أجمع', 'ج م ع', 4, 'agree unanimously', 'agrees', 'ان على:topic', {
    ambiguous: 'أجمع: all of (العالم أجمع)',
  }),
  say('توصل', 'و ص ل', 5, 'reach', 'agrees', 'الى:topic مع:partner', {
    ambiguous: 'of an agreement or understanding; else narration; توصل: she brings',
  }),
  say('تعاهد', 'ع ه د', 6, 'pledge to each other', 'agrees', 'على:topic'),
  say('تفاهم', 'ف ه م', 6, 'come to an understanding', 'agrees', 'على:topic مع:partner', {
    ambiguous: 'also a noun',
  }),
  say('وقع', 'و ق ع', 2, 'sign', 'agrees', 'object:topic على:topic مع:partner', {
    ambiguous: 'وقع (form I): happened, fell; signs with an agreement as object; موقع: site',
  }),
];
