import { Commitment } from '../model/commitment.ts';
import { FieldPath, type DisclosureClass, type DisclosureMark } from '../model/disclosure.ts';
import { Day } from '../model/time.ts';
import { take } from './input.ts';

/**
 * Who may read a field of a commitment on a day. The mark nearest to the field counts; a field
 * without one is for the parties, and so is one whose time as sensitive is over. Names of people are
 * never public, whatever stands above them. Throws `SpoInputError`.
 */
export function disclosureOf(commitment: Commitment, path: FieldPath, on: Day): DisclosureClass {
  const { disclosure } = take(Commitment, commitment, 'commitment');
  const field = take(FieldPath, path, 'path');
  const day = take(Day, on, 'on');
  const nearest = (disclosure?.marks ?? [])
    .filter(({ path: marked }) => field === marked || field.startsWith(`${marked}.`))
    .sort((one, other) => other.path.length - one.path.length)[0];
  return nearest ? classOn(nearest, day) : 'parties';
}

const classOn = (mark: DisclosureMark, day: Day): DisclosureClass =>
  mark.class === 'foi-sensitive' && day > mark.until ? 'parties' : mark.class;
