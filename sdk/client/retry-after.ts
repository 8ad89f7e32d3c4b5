/**
 * How long an answer asks to be left alone, in milliseconds: `Retry-After` in seconds or as a date
 * (RFC 9110, 10.2.3). Undefined when it asks for nothing or cannot be read.
 */
export function retryAfterOf(headers: Headers, now = Date.now()): number | undefined {
  const asked = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/u.test(asked)) return Number(asked) * 1000;
  // HTTP dates are in GMT and say so; other text that `Date` would take is not one.
  if (!asked.endsWith(' GMT')) return undefined;
  const moment = Date.parse(asked);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}
