import type { PageState } from '../state/state.js';
import { speak } from './words.js';
import words from './words.json' with { type: 'json' };

/** Gives the document the language, direction, colours and title of a state. */
export function setDocument(
  { language, theme }: Pick<PageState, 'language' | 'theme'>,
  about?: string,
): void {
  const root = document.documentElement;
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  root.dataset.theme = theme;
  const title = speak(words, language)('title');
  document.title = about === undefined ? title : `${about} · ${title}`;
}
