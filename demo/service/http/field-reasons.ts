import type { z } from '../../../sdk/model/schema.ts';
import { faultInWords } from '../../../sdk/model/words/faults.ts';
import type { FaultyField } from './refusal.ts';

/** Each fault of a value that was parsed with `reportInput`, as a path and a reason in plain words. */
export function faultsOf(issues: readonly z.core.$ZodIssue[]): FaultyField[] {
  return issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    reason: faultInWords(issue),
  }));
}
