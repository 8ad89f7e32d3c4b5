/** An object read from JSON, about which nothing is known yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON: not null, and not a list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Nobody fills a field with so many nothings; a hostile value may go on without end. */
const mostLookedAt = 1000;

/**
 * Whether a field says nothing: absent, null, blank, or a list or object of such values. It looks
 * at so many values and no more, without calling itself: a hostile value is nested further than a
 * call stack is deep, and then says something as far as anybody can tell.
 */
export function isBlank(value: unknown): boolean {
  const waiting: unknown[] = [value];
  for (let looked = 0; waiting.length > 0; looked += 1) {
    const next = waiting.pop();
    if (!Array.isArray(next) && !isRecord(next)) {
      if (!saysNothing(next)) return false;
      continue;
    }
    const inside: readonly unknown[] = Array.isArray(next) ? next : Object.values(next);
    if (looked + inside.length > mostLookedAt) return false;
    waiting.push(...inside);
  }
  return true;
}

const saysNothing = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
