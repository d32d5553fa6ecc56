import { articleOf } from '../support/busy-articles.mjs';

/** Lines that are no article, each in its own way. */
const BROKEN: readonly ((n: number) => string)[] = [
  (n) => `{"id": "broken-${n}", "text": "قالت تركيا`,
  (n) => JSON.stringify({ id: `broken-${n}` }),
  (n) => JSON.stringify({ id: `broken-${n}`, text: '' }),
  (n) => JSON.stringify({ id: `broken-${n}`, text: 7 }),
  (n) => JSON.stringify({ id: `broken-${n}`, text: 'قالت تركيا إنها ترفض ذلك.', publishedAt: 'غدا' }),
  (n) => JSON.stringify({ id: `broken-${n}`, text: 'Ο υπουργός δήλωσε ότι διαφωνεί.' }),
  (n) => JSON.stringify([`broken-${n}`]),
  (n) => `\u0000\u0001 broken-${n}`,
  (n) => `{"id": "broken-${n}", "text": "قالت تركيا \\ud800 إنها ترفض ذلك."}`,
];

/** Which of some articles are broken: every tenth. */
export function isBroken(n: number): boolean {
  return n % 10 === 3;
}

/** So many articles as NDJSON, a tenth of them broken. */
export function partlyBroken(count: number): string {
  const lines = Array.from({ length: count }, (_, n) => {
    const broken = BROKEN[Math.floor(n / 10) % BROKEN.length];
    return isBroken(n) && broken !== undefined ? broken(n) : JSON.stringify(articleOf(n));
  });
  return `${lines.join('\n')}\n`;
}
