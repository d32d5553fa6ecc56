/**
 * From the vocalised notation of templates.ts to the unvocalised spelling in normal form: the seat of the hamza,
 * doubled consonants written once, short vowels not at all. `Y` is a final ā written ى, `T` is ة, `O` an alif that is
 * not spoken (كتبوا, مؤكدا).
 */
const CONSONANT = 'ءبتثجحخدذرزسشصضطظعغفقكلمنهوي';
/** The letter of each vowel and sign; a short vowel has none. Consonants stand for themselves. */
const LETTERS: ReadonlyMap<number, number> = new Map(
  Object.entries({ A: 'ا', O: 'ا', I: 'ي', Y: 'ي', U: 'و', T: 'ه', a: '', i: '', u: '' }).map(
    ([sound, letter]) => [sound.charCodeAt(0), letter === '' ? 0 : letter.charCodeAt(0)],
  ),
);
const HAMZA = 'ء'.charCodeAt(0);
const ALIF = 'ا'.charCodeAt(0);

const HAMZA_BEFORE_HAMZA = /ء([aiu])ء(?![aiuAIUYT])/g;
const W_AFTER_I = new RegExp(`iو(?!و)(?=[${CONSONANT}])`, 'g');
const Y_AFTER_U = new RegExp(`uي(?!ي)(?=[${CONSONANT}])`, 'g');

/** Sound changes within a word: أأ + consonant to آ, iw to ī, uy to ū, ى after ي to ا. */
function contract(sounds: string): string {
  let changed = sounds;
  if (changed.endsWith('يY')) changed = `${changed.slice(0, -1)}A`;
  if (changed.includes('iو')) changed = changed.replace(W_AFTER_I, 'I');
  if (changed.includes('uي')) changed = changed.replace(Y_AFTER_U, 'U');
  // Most words have no hamza at all, and hardly any has two.
  if (changed.indexOf('ء') === changed.lastIndexOf('ء')) return changed;
  return changed.replace(HAMZA_BEFORE_HAMZA, (_, vowel: string) => `ء${vowel.toUpperCase()}`);
}

/** The seat of a hamza at the end of a word: by the vowel before it alone. */
function finalSeat(before: string): string {
  return before === 'i' ? 'ئ' : before === 'u' ? 'ؤ' : before === 'a' ? 'ا' : 'ء';
}

/** The seats of a hamza within a word, the usual one first: i before u before a, of the vowels around it. */
function innerSeats(before: string, after: string): readonly string[] {
  if ('iI'.includes(after) || 'iIي'.includes(before)) return ['ئ'];
  if (after === 'U') return before === 'a' ? ['ؤ', 'ا'] : before === 'A' ? ['ؤ', 'ء'] : ['ؤ', 'ئ'];
  if (after === 'u' || before === 'u') return ['ؤ'];
  if (before === 'U') return 'aAO'.includes(after) ? ['ء'] : ['ؤ'];
  return before === 'A' ? ['ء'] : ['ا'];
}

function seatsAt(sounds: string, index: number): readonly string[] {
  if (index === 0) return ['ا'];
  const before = sounds.charAt(index - 1);
  const after = sounds.charAt(index + 1);
  return after === '' ? [finalSeat(before)] : innerSeats(before, after);
}

/** All usual spellings of a word in normal form, the most usual first. */
export function spell(word: string): readonly string[] {
  const sounds = contract(word);
  // Code units rather than text: thousands of forms are spelled before the first lookup.
  const letters: number[] = sounds.startsWith('i') || sounds.startsWith('u') ? [ALIF] : [];
  for (let index = 0; index < sounds.length; index += 1) {
    const sound = sounds.charCodeAt(index);
    // A doubled consonant is one letter; vowels never stand double.
    if (sound === sounds.charCodeAt(index + 1)) continue;
    if (sound !== HAMZA) {
      const letter = LETTERS.get(sound) ?? sound;
      if (letter !== 0) letters.push(letter);
      continue;
    }
    const [seat = 'ء', other] = seatsAt(sounds, index);
    // Only before ū are there two; what follows is spelled as if it were a word.
    if (other !== undefined) {
      const before = String.fromCharCode(...letters);
      return spell(sounds.slice(index + 1)).flatMap((rest) => [before + seat + rest, before + other + rest]);
    }
    letters.push(seat.charCodeAt(0));
    // آ is one letter.
    if (seat === 'ا' && 'AO'.includes(sounds.charAt(index + 1) || ' ')) index += 1;
  }
  return [String.fromCharCode(...letters)];
}
