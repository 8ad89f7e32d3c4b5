import { inOrder } from './law.ts';
import { z } from './schema.ts';

const clock =
  /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/u;

const isDay = (text: string): boolean => {
  const date = new Date(text);
  return (
    /^\d{4}-\d\d-\d\d$/u.test(text) &&
    date.getTime() > -Infinity &&
    date.toISOString().startsWith(text)
  );
};

/** A moment: ISO 8601 with a zone, such as `2026-11-22T12:00:00Z`. */
export const Instant = z.stringFormat(
  'datetime',
  (text) => isDay(text.slice(0, 10)) && text[10] === 'T' && clock.test(text.slice(11)),
);
export type Instant = z.infer<typeof Instant>;

/**
 * A calendar day with no time and no zone, such as `2026-11-22`. Where a portal gives only a day,
 * it is a day in the United Kingdom.
 */
export const Day = z.stringFormat('date', isDay);
export type Day = z.infer<typeof Day>;

/** From one day to another, both included. */
export const Period = z.object({ starts: Day, ends: Day }).check(inOrder);
export type Period = z.infer<typeof Period>;
