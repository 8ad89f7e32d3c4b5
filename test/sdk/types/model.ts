/** Right and wrong uses of the vocabulary, for the compiler: nothing here runs. */
import { Activity, type Commitment, type Location, type OfferLine } from '../../../sdk/index.ts';
import { canonicalJson } from '../../../sdk/seal/canonical-json.ts';

export const somewhere: Location = {
  precision: 'exact',
  position: { latitude: 51.5, longitude: -0.6 },
};
export const refuge: Location = { precision: 'none' };
// @ts-expect-error -- a refuge is never a pin
export const pin: Location = { precision: 'none', position: { latitude: 51.5, longitude: -0.6 } };

export const cash: OfferLine = {
  id: 'line-1',
  kind: 'money',
  description: 'gym equipment',
  quantity: 1_200_000,
  unit: 'pence',
  value: 1_200_000,
  basis: { basis: 'cash' },
};
// @ts-expect-error -- a value says what it rests on
export const unfounded: OfferLine = { ...cash, basis: undefined };
// @ts-expect-error -- a rate that is stated has a source
export const rate: OfferLine = { ...cash, basis: { basis: 'stated-rate', pencePerUnit: 7 } };
// @ts-expect-error -- money is a number of pence, not text
export const text: OfferLine = { ...cash, value: '£12,000' };

export const read = (json: unknown): Activity => Activity.parse(json);
export const total = ({ offer }: Commitment): number => offer.total;
// @ts-expect-error -- what is sealed is given as JSON, and comes as text
export const bytes: number = canonicalJson({});
