import { ingest } from '../../src/ingest.js';
import type { Store } from '../../src/store/index.js';
import { extractionOf } from '../support/extraction.js';

/** What an article may hold to take over whoever shows it. */
export const HOSTILE = [
  '</script><script>document.title="taken"</script>',
  '<img src=x onerror=alert(1)><!-- <script> ]]> &amp;',
  '\u202eعكس\u202c \u2066معزول\u2069 \u2028\u2029\u0085\u007f',
  'ك'.repeat(5_000),
  `"'\\u003c \\</script`,
].join(' ');

/** Half of a pair of code units, which no encoding of Unicode has. */
export const LONE = '\ud83d';

/** Fills a store with one article of which every text is hostile. */
export async function fillHostile(store: Store): Promise<void> {
  const text = `${HOSTILE} قال المتحدث إنه يرفض.`;
  const extraction = extractionOf(
    `</script>\u202e"`,
    [
      {
        text,
        claims: [
          { speakers: ['council'], stance: 'opposes', targets: ['usa'], topic: HOSTILE, condition: LONE },
        ],
        facts: [{ type: 'HOLDS_ROLE', from: 'council', to: 'usa', role: HOSTILE }],
      },
    ],
    { title: `${HOSTILE}${LONE}`, entities: { council: { name: HOSTILE, aliases: [HOSTILE, LONE] } } },
  );
  await ingest(extraction, store, { normaliseName: (name) => name });
}
