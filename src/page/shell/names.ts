import type { ViewEntity } from '../../view/wire.js';
import type { Language } from '../state/state.js';

/** An entity's name in the language that names are wanted in, where it has one. */
export function nameIn(
  { name, nameAr, nameEn }: Pick<ViewEntity, 'name' | 'nameAr' | 'nameEn'>,
  language: Language,
): string {
  return (language === 'ar' ? nameAr : nameEn) ?? name;
}
