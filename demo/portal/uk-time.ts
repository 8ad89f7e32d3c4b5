const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `4 December 2026 at 12:00 noon (UK time)`, whatever zone the instant was written in. */
export function momentInWords(instant: string): string {
  const { date, hour, minute } = ukParts(new Date(instant));
  return `${date} at ${clockTime(hour, minute)} (UK time)`;
}

/** `4 December 2026`. Takes an instant, or a calendar day such as `2026-12-04`. */
export function dayInWords(day: string): string {
  return ukParts(new Date(day)).date;
}

function ukParts(date: Date): { date: string; hour: number; minute: string } {
  const found = new Map(parts.formatToParts(date).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? '';
  return {
    date: `${part('day')} ${part('month')} ${part('year')}`,
    hour: Number(part('hour')),
    minute: part('minute'),
  };
}

/** GOV.UK style: `5:30pm`, and noon and midnight by name because 12am and 12pm are misread. */
function clockTime(hour: number, minute: string): string {
  if (minute === '00' && hour === 12) return '12:00 noon';
  if (minute === '00' && hour === 0) return '12:00 midnight';
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute}${hour < 12 ? 'am' : 'pm'}`;
}
