import { z } from 'zod';

/** A calendar date as an ISO string: `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known. */
export const PartialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'a date is written YYYY-MM-DD, YYYY-MM or YYYY',
  );
export type PartialDate = z.infer<typeof PartialDate>;

/** A moment as an ISO 8601 string in UTC, or a date. */
export const Moment = z.union([z.iso.datetime({ offset: true }), PartialDate]);
export type Moment = z.infer<typeof Moment>;
