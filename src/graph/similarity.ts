/** White space, diacritics, tatweel and invisible marks do not make another sentence; letters do. */
export function normaliseSentence(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** How often each three-letter sequence occurs in a normalised text, its words padded at both ends. */
export type Trigrams = ReadonlyMap<string, number>;

export function trigramsOf(normalised: string): Trigrams {
  const counts = new Map<string, number>();
  for (const word of normalised.split(' ')) {
    const letters = [...` ${word} `];
    for (let index = 0; index + 3 <= letters.length; index += 1) {
      const trigram = letters.slice(index, index + 3).join('');
      counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * The Dice coefficient (Dice 1945) of two multisets of letter trigrams: 0 nothing shared, 1 the same. Trigrams rather
 * than words, because in Arabic a clitic (و، ب، ال) or an ending changes the word but not the sentence.
 */
export function similarityOf(a: Trigrams, b: Trigrams): number {
  let shared = 0;
  for (const [trigram, count] of a) shared += Math.min(count, b.get(trigram) ?? 0);
  const total = sizeOf(a) + sizeOf(b);
  return total === 0 ? 0 : (2 * shared) / total;
}

function sizeOf(trigrams: Trigrams): number {
  let size = 0;
  for (const count of trigrams.values()) size += count;
  return size;
}
