import { describe, expect, it } from 'vitest';
import { claimsOf, stancesIn } from '../../../support/arabic.js';

const HE = 'الوزير الأردني سالم الهزايمة';

describe('a verb of saying', () => {
  it.each([
    ['إن', `قال ${HE} إن الطريق إلى الشمال مفتوح.`],
    ['أن', `أكد ${HE} أن الطريق إلى الشمال مفتوح.`],
    ['ان without hamza', `اكد ${HE} ان الطريق إلى الشمال مفتوح.`],
    ['a colon and a quotation', `قال ${HE}: "الطريق إلى الشمال مفتوح أمام الجميع".`],
    ['a quotation', `قال ${HE} "الطريق إلى الشمال مفتوح أمام الجميع".`],
    ['guillemets', `قال ${HE} «الطريق إلى الشمال مفتوح أمام الجميع».`],
    ['a quotation that never closes', `قال ${HE} "الطريق إلى الشمال مفتوح أمام الجميع.`],
    ['the present', `يقول ${HE} إن الطريق إلى الشمال مفتوح.`],
    ['a conjunction', `وقال ${HE} إن الطريق إلى الشمال مفتوح.`],
    ['the subject first', `${HE} قال إن الطريق إلى الشمال مفتوح.`],
    ['a colon without quotation marks', `قال ${HE}: الطريق إلى الشمال مفتوح أمام الجميع.`],
    ['إلى', `أشار ${HE} إلى أن الطريق إلى الشمال مفتوح.`],
    ['a relative clause', `غادر ${HE} الذي أكد أن الطريق إلى الشمال مفتوح.`],
    ['a relative clause between', `قال ${HE}، الذي زار الشمال أمس، إن الطريق إلى الشمال مفتوح.`],
  ])('with %s', (_, text) => {
    expect(stancesIn(text)).toEqual(['سالم الهزايمة states']);
  });

  it('has its own words as evidence, and what is said as topic', () => {
    const [claim] = claimsOf(`وقال ${HE} إن الطريق إلى الشمال مفتوح.`);
    expect(claim?.evidence).toBe(`وقال ${HE} إن الطريق إلى الشمال مفتوح`);
    expect(claim?.topic).toBe('الطريق إلى الشمال مفتوح');
    expect(claim?.rule).toBe('ar/position/reporting-verb');
  });

  it('names its hearers, who are no targets', () => {
    const [told] = claimsOf('قال سالم الهزايمة للوفد النرويجي إن الطريق إلى الشمال مفتوح.');
    expect(told).toMatchObject({ who: 'سالم الهزايمة', to: ['norway'], about: [] });
  });

  it('is reported by the outlet that is told', () => {
    const [claim] = claimsOf('قال سالم الهزايمة لقناة الأفق إن الطريق إلى الشمال مفتوح.');
    expect(claim).toMatchObject({ who: 'سالم الهزايمة', to: [], via: 'قناة الأفق' });
  });

  it.each([
    ['announces', 'أعلنت النرويج سحب قواتها من جنوب السودان.', 'norway announces'],
    ['denies', 'نفت إيران أن تكون قد أرسلت أسلحة إلى اليمن.', 'iran denies'],
    ['accuses', 'اتهمت فرنسا إيران بإرسال أسلحة إلى اليمن.', 'france accuses'],
    ['demands', 'طالبت النرويج إسرائيل بوقف الاستيطان.', 'norway demands'],
    ['calls for', 'حث سالم الهزايمة النرويج على فتح الجسر.', 'سالم الهزايمة calls_for'],
    ['promises', 'تعهدت ألمانيا بتقديم مساعدات إلى لبنان.', 'germany promises'],
    ['warns', 'حذرت روسيا من انهيار الهدنة في سوريا.', 'russia warns'],
    ['agrees', 'اتفقت فرنسا وألمانيا على فتح الجسر.', 'france + germany agrees'],
    ['supports', 'رحبت الأمم المتحدة بالاتفاق بين مصر والسودان.', 'united-nations supports'],
    ['opposes', 'رفضت تركيا الاتفاق.', 'turkey opposes'],
    ['discusses', 'بحث الأردن والنرويج فتح الجسر.', 'jordan + norway discusses'],
    ['states', 'قالت واشنطن إن الجسر مغلق أمام القوافل.', 'united-states states'],
  ])('that %s', (_, text, claim) => {
    expect(stancesIn(text)).toEqual([claim]);
  });
});

describe('the clause of a predicate', () => {
  it('tells subject from object', () => {
    const [claim] = claimsOf('اتهمت فرنسا إيران بإرسال أسلحة إلى اليمن.');
    expect(claim).toMatchObject({ who: 'france', about: ['iran', 'yemen'] });
    const [turned] = claimsOf('فرنسا اتهمت إيران بإرسال أسلحة إلى اليمن.');
    expect(turned).toMatchObject({ who: 'france', about: ['iran', 'yemen'] });
  });

  it.each([
    ['its own pronoun', 'وصلت تركيا إلى القمة. واتهمها لافروف بدعم الخصوم.', 'sergey-lavrov accuses'],
    ['both who met', 'قالت تركيا إن الجسر مغلق. واتهمت الجانبين بالتصعيد.', 'turkey accuses'],
  ])('charges somebody with %s', (_, text, claim) => {
    expect(stancesIn(text).at(-1)).toBe(claim);
  });

  it('is in the passive where nobody is charged', () => {
    const text = 'قالت النرويج إن التحقيق بدأ. واتهمت بالدعاية لجماعة محظورة.';
    expect(stancesIn(text)).toEqual(['norway states']);
  });

  it('addresses whom it demands something of', () => {
    expect(claimsOf('طالبت النرويج إسرائيل بوقف الاستيطان.')[0]).toMatchObject({
      who: 'norway',
      about: ['israel'],
      to: ['israel'],
    });
  });

  it('gives two speakers for two subjects', () => {
    expect(stancesIn('أكد الأردن والنرويج أن الجسر سيفتح غدا.')).toEqual(['jordan + norway states']);
  });

  it('does not let a man take a feminine verb', () => {
    expect(stancesIn('قالت الوزير الأردني سالم الهزايمة إن الجسر مغلق أمام القوافل.')).toEqual([]);
  });

  it('leaves a speaker out of his own targets', () => {
    const [claim] = claimsOf('قالت تركيا إن تركيا دولة كبيرة في المنطقة.');
    expect(claim).toMatchObject({ who: 'turkey', about: [] });
  });
});

describe('no position', () => {
  it.each([
    ['a visit', 'زار سالم الهزايمة مدينة الرقة أمس.'],
    ['an attack', 'قصفت إسرائيل مواقع في سوريا.'],
    ['declining to comment', 'رفض سيرغي لافروف التعليق على الأنباء.'],
    ['saying nothing', 'لم يقل سالم الهزايمة إن الجسر القديم مغلق.'],
    ['what will only be said', 'سيعلن سالم الهزايمة غدا أن الجسر القديم مغلق.'],
    ['an abstention', 'امتنعت الصين عن التصويت.'],
    ['a feeling that nobody tells', 'تخشى النرويج إغلاق الجسر.'],
    ['a danger as subject', 'هدد إعصار مدينة البصرة العراقية.'],
    ['the second sense of a verb', 'حمل سالم الهزايمة حقيبته إلى النرويج.'],
    ['a duty that nobody voices', 'يجب فتح الجسر فورا أمام الجميع.'],
    ['a relative clause of nobody named', 'غادر الرجل الذي أعلن أن الاتفاق قريب.'],
    ['a schedule', 'من المقرر أن يصل الوفد الروسي إلى المدينة غدا.'],
    ['filler', 'يذكر أن الجسر مغلق منذ أعوام. ويشار إلى أن الطريق طويل.'],
    ['a passive without an agent', 'قيل إن الجسر مغلق أمام القوافل.'],
    ['an infinitive', 'يريد الناس أن تقول النرويج إن الجسر مغلق.'],
  ])('%s', (_, text) => {
    expect(stancesIn(text)).toEqual([]);
  });

  it.each([
    ['قالت مصادر إن الاتفاق قريب من التوقيع.'],
    ['قال مراقبون إن الاتفاق قريب من التوقيع.'],
    ['قالت مصادر دبلوماسية إن الاتفاق قريب من التوقيع.'],
    ['وقال شاهد عيان إن القصف استمر ساعة.'],
    ['وقال مسؤولون إن الاتفاق قريب من التوقيع.'],
    ['ورأى محللون أن الاتفاق قريب من التوقيع.'],
    ['وذكرت تقارير أن الاتفاق قريب من التوقيع.'],
    ['ونقلت رويترز عن مصدر قوله إن الجسر مغلق.'],
    ['وبحسب مصادر، فإن الجسر مغلق أمام القوافل.'],
  ])('of a source without identity: %s', (text) => {
    expect(stancesIn(text)).toEqual([]);
  });

  it('in a count of losses', () => {
    expect(stancesIn('قالت وزارة الصحة العراقية إن حصيلة القصف 20 قتيلا.')).toEqual([]);
    expect(stancesIn('وقالت الشرطة العراقية إن حصيلة الانفجار 12 جريحا.')).toEqual([]);
  });
});
