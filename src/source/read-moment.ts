import { parseMoment } from './moment.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ZONES: Readonly<Record<string, string>> = {
  ...{ UT: 'Z', UTC: 'Z', GMT: 'Z', Z: 'Z' },
  ...{
    EST: '-05:00',
    EDT: '-04:00',
    CST: '-06:00',
    CDT: '-05:00',
    MST: '-07:00',
    MDT: '-06:00',
    PST: '-08:00',
  },
  PDT: '-07:00',
};

/**
 * A date as pages, feeds and exports write it (ISO 8601 with its variants, RFC 822, seconds or milliseconds since
 * 1970), in the form that the graph keeps; null for what is none. Nothing is guessed: of a time without a zone only the
 * day is taken, and 06/11/2016, which is two days, is none.
 */
export function readMoment(written: unknown): string | null {
  if (typeof written === 'number') return fromEpoch(written);
  if (typeof written !== 'string' || written.length > 100) return null;
  const text = written.trim();
  return (
    parseMoment(text) ??
    fromIso(text) ??
    fromRfc822(text) ??
    (/^\d{10}(\d{3})?$/.test(text) ? fromEpoch(Number(text)) : null)
  );
}

/** Seconds up to the year 5138 and milliseconds from 1973 do not overlap. */
function fromEpoch(number: number): string | null {
  const milliseconds = Math.abs(number) < 1e11 ? number * 1000 : number;
  if (!Number.isFinite(milliseconds) || milliseconds <= 0 || milliseconds >= 4102444800000) return null;
  return new Date(milliseconds).toISOString();
}

/** `2016-11-06 09:30:00`, `20161106T093000Z`, `2016-11-06T09:30+0300`, `2016-11-06T09:30:00.1234567+03`. */
function fromIso(text: string): string | null {
  const match =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)? ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i.exec(
      text,
    );
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '00', zone] = match;
  return moment(`${year}-${month}-${day}`, hour === undefined ? null : `${hour}:${minute}:${second}`, zone);
}

/** `Sun, 06 Nov 2016 09:30:00 +0300`, `6 Nov 16 09:30 GMT`. */
function fromRfc822(text: string): string | null {
  const match =
    /^(?:[a-z]{3,9},? +)?(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4}|\d{2})(?:,? +(\d{1,2}):(\d{2})(?::(\d{2}))? *([a-z]{1,4}|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text,
    );
  if (match === null) return null;
  const [, day = '', name = '', written = '', hour, minute, second = '00', zone] = match;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  const year = written.length === 2 ? `${Number(written) < 70 ? '20' : '19'}${written}` : written;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return moment(date, hour === undefined ? null : `${hour.padStart(2, '0')}:${minute}:${second}`, zone);
}

function moment(day: string, time: string | null, zone: string | undefined): string | null {
  const offset = zone === undefined ? undefined : offsetOf(zone);
  return (
    parseMoment(time === null || offset === undefined ? day : `${day}T${time}${offset}`) ?? parseMoment(day)
  );
}

function offsetOf(zone: string): string | undefined {
  const numeric = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (numeric !== null) return `${numeric[1]}${numeric[2]}:${numeric[3] ?? '00'}`;
  return ZONES[zone.toUpperCase()];
}
