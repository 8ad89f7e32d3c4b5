import fc from 'fast-check';
import { Commitment } from '../../../sdk/model/commitment.ts';
import type { OfferLine } from '../../../sdk/model/offer.ts';
import { z } from '../../../sdk/model/schema.ts';
import { quarterlyMilestones } from '../../../sdk/spo/milestones.ts';
import { fullCommitment } from '../commitment.ts';

const word = fc.stringMatching(/^[a-zA-Z0-9ŵŷâ’éñ“”£%(),;-]{1,14}$/u);
const text = (most: number) =>
  fc
    .array(word, { minLength: 1, maxLength: most })
    .map((words) => words.join(' ').slice(0, 280))
    .filter((words) => words.trim() !== '');
const sentences = fc
  .array(fc.tuple(text(12), fc.constantFrom('.', '!', '?', '.\n', '')), {
    minLength: 1,
    maxLength: 9,
  })
  .map((all) =>
    all
      .map(([words, end]) => words + end)
      .join(' ')
      .slice(0, 690),
  );

const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

const basis = fc.oneof(
  fc.record({
    basis: fc.constant('stated-rate' as const),
    pencePerUnit: fc.integer({ min: 0, max: 100_00 }),
    source: text(6),
  }),
  fc.record({ basis: fc.constant('market-price' as const), source: text(6) }),
  fc.constant({ basis: 'unvalued' as const }),
);

const otherLine = fc
  .record(
    {
      kind: fc.constantFrom(
        'goods' as const,
        'volunteering' as const,
        'skills' as const,
        'other' as const,
      ),
      description: text(20),
      quantity: fc.integer({ min: 1, max: 5000 }),
      unit: fc.constantFrom('hours' as const, 'items' as const, 'days' as const, 'places' as const),
      basis,
      value: fc.integer({ min: 0, max: 10_000_00 }),
      conditionalOn: fc.constantFrom('award' as const, 'extension' as const, 'call-off' as const),
      excludedFromCore: fc.boolean(),
    },
    { requiredKeys: ['kind', 'description', 'quantity', 'unit', 'basis', 'value'] },
  )
  .map((line) => ({ ...line, value: valueOf(line) }));

const moneyLine = fc
  .record({ description: text(20), quantity: fc.integer({ min: 1, max: 1_000_000_00 }) })
  .map(({ description, quantity }) => ({
    kind: 'money' as const,
    unit: 'pence' as const,
    description,
    quantity,
    value: quantity,
    basis: { basis: 'cash' as const },
  }));

function valueOf({
  basis: given,
  quantity,
  value,
}: Pick<OfferLine, 'basis' | 'quantity' | 'value'>) {
  if (given.basis === 'stated-rate') return quantity * given.pencePerUnit;
  return given.basis === 'unvalued' ? 0 : value;
}

/** Commitments of all sizes, valid by construction and checked by the schema itself. */
export const anyCommitment: fc.Arbitrary<Commitment> = fc
  .record({
    lines: fc.array(fc.oneof(moneyLine, otherLine), { minLength: 1, maxLength: 5 }),
    method: sentences,
    evidence: sentences,
    owner: text(5),
    starts: day('2026-01-01', '2028-12-31'),
    ends: day('2029-01-01', '2031-12-31'),
    isFull: fc.boolean(),
    provider: text(6),
    activity: text(6),
    risks: fc.array(fc.record({ what: text(10), mitigation: text(10) }), { maxLength: 4 }),
    reason: sentences,
  })
  .map(({ lines, method, evidence, owner, starts, ends, isFull, ...rest }) => {
    const { tender, supplier, provider, where, dualImpact, people, provision } = fullCommitment();
    const numbered = lines.map((line, at): OfferLine => ({ id: `line-${String(at)}`, ...line }));
    return z.parse(Commitment, {
      tender,
      supplier,
      provider: { ...provider, name: rest.provider },
      activity: { id: 'any', name: rest.activity },
      offer: { lines: numbered, total: numbered.reduce((sum, { value }) => sum + value, 0) },
      how: { method, evidence, deliveryOwner: owner, starts, ends, risks: rest.risks },
      where: { ...where, crossBoundaryReason: rest.reason },
      dualImpact,
      milestones: numbered.flatMap((line) => quarterlyMilestones(line, starts, ends)),
      ...(isFull && { people, provision }),
    });
  });
