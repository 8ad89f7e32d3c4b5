import type { Recognition } from '../model/activity.ts';
import { z } from '../model/schema.ts';
import { Day } from '../model/time.ts';
import { Validation } from '../model/validation.ts';
import { take } from './input.ts';

/**
 * What the findings on an activity come to on a day: the latest that has not lapsed and was not
 * withdrawn by then. The day it expires is its last. Throws `SpoInputError`.
 */
export function recognitionOn(validations: readonly Validation[], on: Day): Recognition {
  const day = take(Day, on, 'on');
  const [latest] = take(z.array(Validation), validations, 'validations')
    .filter(
      ({ on: found, expires, withdrawn }) =>
        found <= day &&
        (expires === undefined || day <= expires) &&
        (withdrawn === undefined || day < withdrawn.on),
    )
    .sort((one, other) => other.on.localeCompare(one.on));
  return latest
    ? { status: 'recognised', by: latest.body, on: latest.on }
    : { status: 'not-recognised' };
}
