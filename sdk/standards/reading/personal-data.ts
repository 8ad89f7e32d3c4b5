/** Bounded on both sides of the @, so that a long text without one is read once. */
const email = /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/giu;

/**
 * A telephone number of the United Kingdom as people write it: ten or eleven digits from the 0 or
 * the +44, in groups. A second digit of 0 is a time or a date, not a number.
 */
const telephone =
  /(?<![\d£.,:/-])(?:(?:\+|00)44[ \u00a0]?(?:\(0\)[ \u00a0]?)?|\(?0)[1-9](?:[ \u00a0()-]{0,2}\d){8,9}(?!\d)/gu;

/**
 * A day in figures, the year first or last. A time and a day, such as `0900 2025-03-11`, have as
 * many digits as a telephone number, and no number is written with a whole day in it.
 */
const day =
  /(?<!\d)((?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|1[0-2])\3(?:19|20)\d\d)(?!\d)/gu;

/**
 * Freephone and 03 numbers belong to organisations, and a helpline's number is what a person in
 * need looks for.
 */
const organisationNumber = /^(?:0|(?:\+|00)44)(?:800|808|3\d\d)/u;

export const emailLeftOut = '[email address left out]';
export const telephoneLeftOut = '[telephone number left out]';

export interface TextWithoutContacts {
  readonly text: string;
  readonly emails: number;
  readonly telephones: number;
}

/**
 * Takes email addresses and telephone numbers out of running text: they are often a volunteer's
 * own. Names of people cannot be told from other words and stay.
 */
export function withoutContacts(text: string): TextWithoutContacts {
  let emails = 0;
  let telephones = 0;
  const withoutEmails = text.replace(email, () => {
    emails += 1;
    return emailLeftOut;
  });
  const kept = betweenDays(withoutEmails, (part) =>
    part.replace(telephone, (found) => {
      if (organisationNumber.test(found.replace(/[ \u00a0()-]|\(0\)/gu, ''))) return found;
      telephones += 1;
      return telephoneLeftOut;
    }),
  );
  return { text: kept, emails, telephones };
}

/** The text with what stands between its days changed, and its days as they were. */
function betweenDays(text: string, change: (part: string) => string): string {
  const parts: string[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(day)) {
    parts.push(change(text.slice(done, index)), found);
    done = index + found.length;
  }
  return parts.join('') + change(text.slice(done));
}
