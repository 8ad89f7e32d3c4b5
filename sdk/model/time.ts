import { z } from './schema.ts';

/** A moment: ISO 8601 with seconds and a zone, such as `2026-11-22T12:00:00Z`. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** A calendar day with no time and no zone, such as `2026-11-22`. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;
