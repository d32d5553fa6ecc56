import type { LanguageContext, LanguagePack } from '../language/pack.js';

export interface EntityContext {
  readonly language: LanguageContext;
  readonly pack: LanguagePack;
  readonly articleId: string;
  readonly publishedAt: string | null;
}
