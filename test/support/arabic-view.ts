import { linkMentions } from '../../src/entity/index.js';
import { arabic } from '../../src/language/ar/index.js';
import { type View, viewOf } from '../../src/language/ar/statements/view.js';
import type { SentenceReading } from '../../src/language/pack.js';
import { findMentions } from '../../src/mention/index.js';
import { documentOf, LANGUAGE, PUBLISHED } from './arabic.js';

/** The first sentence of a text as the clause rules see it, with the links of the whole text. */
export function viewIn(text: string): View {
  const document = documentOf(text);
  const linking = { pack: arabic, language: LANGUAGE, articleId: 'urn:test:article', publishedAt: PUBLISHED };
  const { links } = linkMentions(document, findMentions(document, arabic, LANGUAGE).mentions, linking);
  const [sentence] = document.sentences;
  if (sentence === undefined) throw new Error(`no sentence in ${text}`);
  const own = links.filter(({ mention }) => mention.sentence === sentence.index);
  return viewOf(sentence, own, LANGUAGE);
}

/** What the Arabic rules read in the first sentence of a text, before discourse resolves it. */
export function readingOf(text: string): SentenceReading {
  const { sentence, mentionsIn, words } = viewIn(text);
  return arabic.readStatements(sentence, mentionsIn(0, words.length), LANGUAGE);
}
