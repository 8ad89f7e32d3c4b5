import { AskCap } from '../model/ask.ts';
import { z } from '../model/schema.ts';
import { Spo } from '../model/spo.ts';
import { CapacityUse } from './action.ts';
import { take } from './input.ts';
import { readTerms } from './read-terms.ts';
import { states } from './stages.ts';

/**
 * How much of a provider's bound these SPOs take up, for the action `ask`. Pass every SPO on the
 * activity but the one that is asked for. What was declined, lost, withdrawn or lapsed takes no room,
 * and neither does what has ended. Throws `SpoInputError`.
 */
export function capacityUse(cap: AskCap, others: readonly Spo[]): CapacityUse {
  const open = take(z.array(Spo), others, 'others').filter(
    ({ state }) => states[state].holdsCapacity,
  );
  return {
    cap: take(AskCap, cap, 'cap'),
    openAsks: open.length,
    openValue: open.reduce((sum, spo) => sum + readTerms(spo).offer.total, 0),
  };
}
