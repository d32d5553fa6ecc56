import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { GazetteerEntry } from '../../src/gazetteer/index.js';

const FOLDER = fileURLToPath(new URL('../../data/gazetteer/', import.meta.url));

function readLines(file: string): string[] {
  return readFileSync(`${FOLDER}${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Spellings that are one name to a reader: hamza, final heh and yeh, vowel marks, hyphens and dots. */
function fold(name: string): string {
  return name
    .replace(/[\u064b-\u065f\u0640]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ة/gu, 'ه')
    .replace(/ى/gu, 'ي')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const lines = readLines('persons.jsonl');
const persons = lines.map((line) => GazetteerEntry.parse(JSON.parse(line)));
const byId = new Map(persons.map((person) => [person.id, person]));

/** Ids of everyone in office on a day; a period without an end goes on. */
function holdersOn(role: string, of: string, day: string): string[] {
  return persons
    .filter((person) =>
      (person.offices ?? []).some((office) => {
        const begun = office.from === null || office.from <= day;
        const ended = office.to !== null && office.to < day.slice(0, office.to.length);
        return office.role === role && office.of === of && begun && !ended;
      }),
    )
    .map(({ id }) => id);
}

describe('the public figures', () => {
  it('are at least 600 persons, each id once', () => {
    expect(persons.length).toBeGreaterThanOrEqual(600);
    expect(byId.size).toBe(persons.length);
    for (const { id, type } of persons) {
      expect(id).toMatch(/^person:[a-z0-9-]+$/);
      expect(type).toBe('Person');
    }
  });

  it('have an Arabic and an English name and a gender', () => {
    const lacking = persons.filter(({ names, gender }) => !names.ar || !names.en || !gender);
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('are written in Arabic script alone, without stray spaces', () => {
    const odd = persons.flatMap(({ names, weakNames }) =>
      [...(names.ar ?? []), ...(weakNames?.ar ?? [])].filter(
        (name) => name !== name.trim() || /\s{2}|[^\p{Script=Arabic}\p{M}\p{Nd}\s.-]/u.test(name),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('share no strong name', () => {
    const owner = new Map<string, string>();
    const shared: string[] = [];
    for (const { id, names } of persons) {
      for (const name of new Set((names.ar ?? []).map(fold))) {
        const other = owner.get(name);
        if (other !== undefined) shared.push(`${name}: ${other}, ${id}`);
        owner.set(name, id);
      }
    }
    expect(shared).toEqual([]);
  });

  it('claim no name as strong and weak at once, and none twice', () => {
    for (const { id, names, weakNames } of persons) {
      const all = [...(names.ar ?? []), ...(weakNames?.ar ?? [])].map(fold);
      expect(new Set(all).size, id).toBe(all.length);
    }
  });

  it('take no strong name from a state, place or body', () => {
    const others = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl') && file !== 'persons.jsonl');
    const taken = new Map<string, string>();
    for (const entry of others.flatMap(readLines).map((line) => JSON.parse(line) as GazetteerEntry)) {
      for (const name of entry.names.ar ?? []) taken.set(fold(name), entry.id);
    }
    const clashes = persons.flatMap(({ id, names }) =>
      (names.ar ?? []).flatMap((name) =>
        taken.has(fold(name)) ? [`${name}: ${id}, ${taken.get(fold(name))}`] : [],
      ),
    );
    expect(clashes).toEqual([]);
  });

  it('leave a family name that several bear weak for all of them', () => {
    const bearers = (name: string) => persons.filter(({ weakNames }) => weakNames?.ar?.includes(name)).length;
    expect(bearers('أوغلو')).toBeGreaterThanOrEqual(2);
    expect(bearers('الحريري')).toBeGreaterThanOrEqual(3);
    expect(bearers('كلينتون')).toBe(2);
  });

  it('have no weak name that is an everyday word', () => {
    const everyday = [
      'سلام',
      'إسلامي',
      'رئيسي',
      'العربي',
      'الأحمر',
      'سريع',
      'مدني',
      'روس',
      'حتي',
      'كان',
      'السوداني',
    ];
    const used = persons
      .flatMap(({ weakNames }) => weakNames?.ar ?? [])
      .filter((name) => everyday.includes(name));
    expect(used).toEqual([]);
  });
});

describe('offices', () => {
  const ids = new Set(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.jsonl'))
      .flatMap(readLines)
      .map((line) => (JSON.parse(line) as { id: string }).id),
  );

  it('are held in a state, body, group or place that exists', () => {
    const lost = persons.flatMap(({ id, offices }) =>
      (offices ?? []).filter(({ of }) => !ids.has(of)).map(({ of }) => `${id}: ${of}`),
    );
    expect(lost).toEqual([]);
  });

  it('begin before they end, as far as both dates go', () => {
    const reversed = persons.flatMap(({ id, offices }) =>
      (offices ?? [])
        .filter(({ from, to }) => {
          if (from === null || to === null) return false;
          const length = Math.min(from.length, to.length);
          return from.slice(0, length) > to.slice(0, length);
        })
        .map(({ role }) => `${id}: ${role}`),
    );
    expect(reversed).toEqual([]);
  });

  it('are real days of the calendar', () => {
    const days = persons
      .flatMap(({ offices }) => (offices ?? []).flatMap(({ from, to }) => [from, to]))
      .filter((date): date is string => date !== null && date.length === 10);
    const unreal = days.filter((day) => new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day);
    expect(unreal).toEqual([]);
  });

  // One line a fact: office, a day, who held it.
  it.each([
    ['chief-of-staff', 'united-states', '2016-11-06', 'joseph-dunford'],
    ['chief-of-staff', 'united-states', '2011-11-06', 'martin-dempsey'],
    ['chief-of-staff', 'united-states', '2022-11-06', 'mark-milley'],
    ['chief-of-staff', 'turkey', '2016-11-06', 'hulusi-akar'],
    ['chief-of-staff', 'turkey', '2013-05-01', 'necdet-ozel'],
    ['foreign-minister', 'turkey', '2016-11-06', 'mevlut-cavusoglu'],
    ['foreign-minister', 'turkey', '2012-11-06', 'ahmet-davutoglu'],
    ['foreign-minister', 'turkey', '2015-10-01', 'feridun-sinirlioglu'],
    ['defence-minister', 'turkey', '2020-01-15', 'hulusi-akar'],
    ['prime-minister', 'turkey', '2015-06-01', 'ahmet-davutoglu'],
    ['head-of-state', 'turkey', '2010-06-01', 'abdullah-gul'],
    ['head-of-state', 'united-states', '2016-11-06', 'barack-obama'],
    ['head-of-state', 'united-states', '2018-01-01', 'donald-trump'],
    ['foreign-minister', 'united-states', '2012-05-05', 'hillary-clinton'],
    ['foreign-minister', 'united-states', '2015-05-05', 'john-kerry'],
    ['foreign-minister', 'united-states', '2017-06-05', 'rex-tillerson'],
    ['defence-minister', 'united-states', '2016-05-05', 'ash-carter'],
    ['foreign-minister', 'russia', '2013-03-03', 'sergey-lavrov'],
    ['prime-minister', 'russia', '2010-03-03', 'vladimir-putin'],
    ['head-of-state', 'russia', '2010-03-03', 'dmitry-medvedev'],
    ['head-of-state', 'syria', '2016-01-01', 'bashar-al-assad'],
    ['foreign-minister', 'syria', '2014-01-22', 'walid-muallem'],
    ['prime-minister', 'iraq', '2016-10-17', 'haider-al-abadi'],
    ['prime-minister', 'iraq', '2013-04-17', 'nouri-al-maliki'],
    ['head-of-state', 'egypt', '2013-01-25', 'mohamed-morsi'],
    ['foreign-minister', 'egypt', '2017-02-02', 'sameh-shoukry'],
    ['foreign-minister', 'saudi-arabia', '2014-02-02', 'saud-al-faisal'],
    ['foreign-minister', 'saudi-arabia', '2017-02-02', 'adel-al-jubeir'],
    ['crown-prince', 'saudi-arabia', '2016-02-02', 'mohammed-bin-nayef'],
    ['prime-minister', 'israel', '2015-02-02', 'benjamin-netanyahu'],
    ['prime-minister', 'israel', '2022-02-02', 'naftali-bennett'],
    ['chief-of-staff', 'israel', '2014-07-20', 'benny-gantz'],
    ['head-of-state', 'iran', '2012-02-02', 'mahmoud-ahmadinejad'],
    ['foreign-minister', 'iran', '2015-07-14', 'mohammad-javad-zarif'],
    ['prime-minister', 'united-kingdom', '2017-02-02', 'theresa-may'],
    ['foreign-minister', 'united-kingdom', '2013-02-02', 'william-hague'],
    ['head-of-state', 'france', '2015-02-02', 'francois-hollande'],
    ['foreign-minister', 'france', '2013-02-02', 'laurent-fabius'],
    ['defence-minister', 'france', '2015-02-02', 'jean-yves-le-drian'],
    ['prime-minister', 'germany', '2015-02-02', 'angela-merkel'],
    ['secretary-general', 'united-nations', '2016-02-02', 'ban-ki-moon'],
    ['secretary-general', 'united-nations', '2018-02-02', 'antonio-guterres'],
    ['secretary-general', 'arab-league', '2015-02-02', 'nabil-elaraby'],
    ['secretary-general', 'nato', '2016-02-02', 'jens-stoltenberg'],
    ['secretary-general', 'hezbollah', '2016-02-02', 'hassan-nasrallah'],
  ])('%s of %s on %s is %s', (role, of, day, holder) => {
    expect(holdersOn(role, `actor:${of}`, day)).toEqual([`person:${holder}`]);
  });

  it('leave nobody in an office that he had left or not yet taken', () => {
    expect(holdersOn('chief-of-staff', 'actor:united-states', '2019-10-01')).not.toContain(
      'person:joseph-dunford',
    );
    expect(holdersOn('chief-of-staff', 'actor:united-states', '2015-09-30')).not.toContain(
      'person:joseph-dunford',
    );
    expect(holdersOn('foreign-minister', 'actor:turkey', '2015-10-01')).not.toContain(
      'person:mevlut-cavusoglu',
    );
    expect(holdersOn('head-of-state', 'actor:syria', '2025-02-01')).not.toContain('person:bashar-al-assad');
  });
});

describe('given names', () => {
  const all = readLines('given-names.txt');
  const split = all.indexOf('# ambiguous');
  const clear = all.slice(0, split).filter((line) => !line.startsWith('#'));
  const ambiguous = all.slice(split).filter((line) => !line.startsWith('#'));

  it('are many, single words in Arabic script, each once', () => {
    expect(split).toBeGreaterThan(0);
    expect(clear.length).toBeGreaterThanOrEqual(1500);
    const folded = [...clear, ...ambiguous].map(fold);
    expect(new Set(folded).size).toBe(folded.length);
    expect([...clear, ...ambiguous].filter((name) => !/^[\u0621-\u064a\u067e-\u06d3]+$/u.test(name))).toEqual(
      [],
    );
  });

  it.each(['محمد', 'أحمد', 'جوزيف', 'سيرغي', 'سيرجي', 'فلاديمير', 'خلوصي', 'أنجيلا', 'عباس', 'فيديريكا'])(
    'know %s',
    (name) => {
      expect(clear).toContain(name);
    },
  );

  it('keep apart what is a common word, by itself or once hamza is folded', () => {
    const words = ['أمل', 'نصر', 'جهاد', 'مبارك', 'آن', 'سلمى', 'صادق', 'طالب', 'وفاء', 'شمس', 'يعرب'];
    const inClear = new Set(clear.map(fold));
    expect(words.filter((word) => inClear.has(fold(word)))).toEqual([]);
  });
});
