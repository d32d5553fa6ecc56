import type { Language } from '../state/state.js';

/** Both in Latin digits and the Gregorian calendar, as the articles are. */
const LOCALES: Readonly<Record<Language, string>> = { ar: 'ar-u-nu-latn-ca-gregory', en: 'en-GB' };

/** A day, month or year in words, as exactly as it is told; what is no date is given back as it is. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  return format(date.slice(0, 10), language, {
    year: 'numeric',
    ...(year !== undefined && month !== undefined ? { month: 'long' } : {}),
    ...(day === undefined ? {} : { day: 'numeric' }),
  });
}

/** A moment in words, to the second, in UTC: whoever gets a link reads the same. */
export function formatMoment(moment: string, language: Language): string {
  return format(moment, language, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
}

function format(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const time = new Date(date);
  if (Number.isNaN(time.getTime())) return date;
  return new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' }).format(time);
}
