import type { Messages } from '../internal/messages.ts';
import type { FormField, Problem } from './check-draft.ts';
import { cy } from './messages.cy.ts';
import { en, type Words } from './messages.en.ts';

export type { Words };
export const messages: Messages<Words> = { en, cy };

/** What is wrong with a field, in words that say how to mend it. */
export function problemWords(words: Words, { field, fault, most }: Problem): string {
  const labels: Readonly<Partial<Record<FormField, { label: string }>>> = words.fields;
  const mending: Readonly<Partial<Record<FormField, Partial<Record<Problem['fault'], string>>>>> =
    words.problems;
  if (fault === 'too-long') {
    return words.tooLong(labels[field]?.label ?? '', (most ?? 0).toLocaleString('en-GB'));
  }
  return mending[field]?.[fault] ?? words.problemTitle;
}
