import { describe, expect, it } from 'vitest';
import { stancesIn } from '../../../support/arabic.js';

const HIM = 'قال الوزير الأردني سالم الهزايمة إن الجسر القديم مغلق.';
const HIS = 'سالم الهزايمة states';

describe('no position is', () => {
  it.each([
    ['a policy that is adopted', 'تبنت تركيا سياسة جديدة تجاه اللاجئين.'],
    ['security that is tightened', 'تركيا تشدد الأمن على الحدود الجنوبية.'],
    ['a siege that is tightened', 'وشددت تركيا حصارها على البلدة القديمة.'],
    ['a question that is answered', 'وردت تركيا على أسئلة الصحفيين في المؤتمر.'],
    ['a purpose', 'سيسافر الوفد غدا ليطلع مجلس الأمن على النتائج.'],
    ['a noun spelled like a verb behind an infinitive', 'وصلت القافلة بعد يوم لصدور أمر سالم الهزايمة.'],
    ['a noun joined by "or"', 'اعتقلت الشرطة متطرفين أو مؤيدين لتنظيم داعش.'],
    ['a refusal to speak', 'وقال الوزير الأردني سالم الهزايمة "لا يمكنني الحديث عن هذه القضايا الآن".'],
    ['no comment', 'وقال الوزير الأردني سالم الهزايمة "لا تعليق لدي على هذه القضايا الآن".'],
    ['a count in words', 'أفادت وزارة الداخلية التركية بمقتل ثلاثة وإصابة خمسة آخرين في الانفجار.'],
    ['a step that was not announced', 'ولم تعلن تركيا بعد عن موعد فتح الجسر القديم.'],
    ['a refusal to comment', 'ورفضت تركيا التعقيب على إغلاق الجسر القديم.'],
    ['a question of the reporter', 'هل أعلنت تركيا الحرب على جيرانها؟'],
    ['what is left open', 'وسيعود التجار سواء قبلت تركيا بالاتفاق أم لم تقبل به.'],
    ['a pronoun of what was asked', 'وفي سؤال وجهته له وكالة رويترز عن موعد فتح الجسر القديم.'],
    ['somebody who was told', 'وأبلغ الوزير الأردني سالم الهزايمة المجلس في جلسة أمس.'],
    ['those whom somebody trains', 'بدأت تركيا برنامجا لتدريب معارضين سوريين في معسكر بعيد.'],
    ['what somebody is able to do', 'وتعرف تركيا أسباب الفقر، وقدرتها على إطعام المدن محدودة.'],
    ['what somebody is sent for', 'أرسلت تركيا خبراءها لدعم المزارعين في الوادي.'],
    ['a conclusion that is reached', 'وتوصل الوزير الأردني سالم الهزايمة إلى نتيجة مهمة.'],
    ['what another says of a country', 'وفي الطريق إلى سوريا التي أكد أنها ستفتح الجسر القديم وقف الجميع.'],
    [
      'what a blast led to, however late',
      'وأكدت تركيا أن انفجارا في مستودع قديم على طريق القرية أدى إلى مقتل أربعة.',
    ],
    ['a count of the killed', 'وأكدت تركيا مقتل 20 مدنيا في الانفجار.'],
    ['a count that is announced', 'أعلن الجيش التركي مقتل ثلاثة جنود في انهيار الجسر.'],
    ['those who died, without a number', 'أكدت تركيا مقتل امرأة وطفلها في انهيار الجسر.'],
    ['a toll that rises', 'أشارت تركيا إلى ارتفاع عدد القتلى إلى خمسين على الأقل.'],
    ['who the dead are', 'وأوضحت تركيا أن القتلى هم من سكان الوادي.'],
    ['a count told of', 'أفادت وزارة الداخلية التركية عن مقتل سبعة أشخاص بسبب صخرة سقطت على القرية.'],
    ['a count told by an agency', 'انفجرت سيارة في الشارع الرئيسي أمس، بحسب وكالة رويترز.'],
  ])('%s', (_, text) => {
    expect(stancesIn(text)).toEqual([]);
  });

  it.each([
    ['what is held by nobody', 'ويعتقد أن الطريق القديم سيفتح غدا.'],
    ['what is held of somebody', 'وسيرغي لافروف، الذي يعتقد أنه من سكان الوادي، غادر المدينة.'],
    ['what is told by the way', 'ويذكر أن الطريق القديم سيفتح غدا.'],
    ['what somebody was answering', 'وكان الهزايمة يرد على تصريحات تركيا الأخيرة.'],
    ['what somebody was speaking of', 'وكان الهزايمة يشير إلى الجسر الذي أغلقته تركيا.'],
    ['what others hold', 'واعتبر بعض التجار في المدينة أن الطريق القديم أقصر.'],
  ])('beside his own, %s', (_, text) => {
    expect(stancesIn(`${HIM} ${text}`)).toEqual([HIS]);
  });

  it('what goes on with the subject of a talk', () => {
    const text = `${HIM} وأضاف أن لقاءه مع وزير الخارجية التركي تم خلاله بحث العلاقات ودعم تعزيزها.`;
    expect(stancesIn(text).filter((stance) => stance.includes('supports'))).toEqual([]);
  });
});

describe('a count of losses', () => {
  it('leaves the floor to whoever told it', () => {
    const text = `${HIM} وأكدت تركيا مقتل 20 مدنيا في الانفجار. وأضافت أن الطريق القديم مغلق.`;
    expect(stancesIn(text)).toEqual([HIS, 'turkey states']);
  });
});

describe('a position is', () => {
  it.each([
    [
      'a success that is claimed',
      'أعلن الجيش التركي مقتل ثلاثة مسلحين من تنظيم داعش.',
      ['turkish-armed-forces announces'],
    ],
    [
      'an attack that is claimed, whatever came before',
      'تبنى تنظيم داعش الهجوم الذي جاء بعد مقتل 20 شخصا في السوق.',
      ['isis announces'],
    ],
    ['a disease that is announced', 'أعلنت تركيا إصابة آلاف الأطفال بأمراض في القرى.', ['turkey announces']],
    ['an attack that is claimed', 'تبنى تنظيم داعش الهجوم على السوق.', ['isis announces']],
    ['what is stressed', 'وشددت تركيا على وحدة الأراضي السورية.', ['turkey calls_for']],
    ['what is stressed of security', 'وشددت تركيا على أن الأمن مهم.', ['turkey states']],
    [
      'what somebody came to announce',
      'وعاد الوزير الأردني سالم الهزايمة ليعلن أن الجسر مفتوح.',
      ['سالم الهزايمة announces'],
    ],
    ['an outlet’s own report', 'وفق صحيفة واشنطن بوست، فإن الجسر القديم مغلق.', ['washington-post states']],
  ])('%s', (_, text, expected) => {
    expect(stancesIn(text)).toEqual(expected);
  });

  it('one, where two nouns share what is behind them', () => {
    const text = `${HIM} وأكد دعم وتضامن بلاده مع المزارعين في الوادي.`;
    expect(stancesIn(text)).toHaveLength(2);
  });

  it('that of the subject, where a noun behind it is the object', () => {
    const text = `${HIM} ودعت الحكومة النرويجية السكان إلى مغادرة الوادي.`;
    expect(stancesIn(text).at(-1)).toBe('الحكومة النرويجية calls_for');
  });

  // Which stance it has is tested with the stances.
  it.each([
    ['the death of a man, with its date', `${HIM} وأكد مقتل زعيم التنظيم في 13 نوفمبر الماضي.`, 2],
    ['what he holds himself', `${HIM} ويعتقد الهزايمة أن الطريق القديم سيفتح غدا.`, 2],
    ['what he was saying', `${HIM} وكان الهزايمة يقول إن الطريق القديم سيفتح غدا.`, 2],
    ['what he judges', `${HIM} ووصف إغلاق الجسر القديم بأنه خطأ كبير.`, 2],
    ['what somebody was told', `وأبلغ الوزير الأردني سالم الهزايمة المجلس بأن الجسر القديم مغلق.`, 1],
    ['what is asked for without a question', 'وقبلت تركيا بالاتفاق الجديد.', 1],
    ['a refusal of something else', `${HIM} وقال "لا يمكننا القبول بهذه الشروط الآن".`, 2],
    ['the success that a group claims', 'قالت حركة حماس إنها قتلت ثلاثة جنود في الكمين.', 1],
  ])('%s', (_, text, count) => {
    expect(stancesIn(text)).toHaveLength(count);
  });

  it('an answer', () => {
    const text = `${HIM} ورد على سؤال عن الطريق قائلا إن القافلة ستصل غدا.`;
    expect(stancesIn(text)).toEqual([HIS, HIS]);
  });
});
