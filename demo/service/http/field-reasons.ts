import type { z } from '../../../sdk/model/schema.ts';
import type { FaultyField } from './refusal.ts';

type Issue = z.core.$ZodIssue;

/**
 * Each fault of a value as a path and a reason in plain words. The schemas come without messages
 * of their own (`zod/mini` leaves them out to stay small), so the words are made here.
 */
export function faultsOf(issues: readonly Issue[]): FaultyField[] {
  return issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    reason: reasonOf(issue),
  }));
}

function reasonOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `has to be ${kinds[issue.expected] ?? issue.expected}`;
    case 'too_small':
      return `is too ${issue.origin === 'string' ? 'short' : 'small'}: the least is ${String(issue.minimum)}`;
    case 'too_big':
      return `is too ${issue.origin === 'string' ? 'long' : 'big'}: the most is ${String(issue.maximum)}`;
    case 'invalid_value':
      return `has to be one of: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return 'is none of the kinds this can be';
    case 'invalid_format':
      return `is not written as ${formats[issue.format] ?? 'it has to be'}`;
    case 'unrecognized_keys':
      return `has fields that are not known here: ${issue.keys.join(', ')}`;
    case 'custom':
      return issue.message;
    default:
      return 'cannot be accepted';
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

const formats: Readonly<Record<string, string>> = {
  date: 'a day, such as 2026-11-22',
  datetime: 'a moment with its zone, such as 2026-11-22T12:00:00Z',
  url: 'a web address',
  regex: 'it has to be',
};
