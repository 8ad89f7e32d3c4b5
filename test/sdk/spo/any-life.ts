import fc from 'fast-check';
import { SpoState, type Spo } from '../../../sdk/model/spo.ts';
import type { ActionName, SpoAction, SpoActor } from '../../../sdk/spo/action.ts';
import { progressOf } from '../../../sdk/spo/progress.ts';
import { rules } from '../../../sdk/spo/rules.ts';
import { termsOf } from '../../../sdk/spo/terms.ts';
import { sampleCommitment } from '../commitment.ts';

/** What somebody tries at some moment. The content is made for the SPO as it then stands. */
export interface Attempt {
  readonly actor: SpoActor;
  readonly name: ActionName;
  readonly now: Date;
  /** Chooses among the contents that an act can bring along, sound and unsound. */
  readonly variant: number;
}

/** An attempt before it is known where the SPO stands. */
export interface Whim {
  readonly wild: { readonly actor: SpoActor; readonly name: ActionName } | undefined;
  /** Otherwise, which of the acts that the table of rules knows from here. */
  readonly pick: number;
  /** Seconds since the attempt before. */
  readonly later: number;
  readonly variant: number;
}

const actors = fc.record(
  {
    role: fc.constantFrom(
      'bid-lead' as const,
      'delivery-lead' as const,
      'provider-manager' as const,
      'evaluator' as const,
      'contract-manager' as const,
      'officer' as const,
    ),
    organisationId: fc.constantFrom(
      'brightpath',
      'ringside',
      'PVRP-1234-ABCD',
      'northgate',
      'other',
    ),
    nominated: fc.constantFrom<string[]>([], ['ringside-juniors'], ['another']),
    conflictCheck: fc.constant('passed' as const),
  },
  { requiredKeys: ['role', 'organisationId'] },
);

const parties: readonly SpoActor[] = [
  { role: 'bid-lead', organisationId: 'brightpath' },
  { role: 'delivery-lead', organisationId: 'brightpath' },
  { role: 'provider-manager', organisationId: 'ringside' },
  { role: 'provider-manager', organisationId: 'northgate' },
  { role: 'contract-manager', organisationId: 'PVRP-1234-ABCD' },
  { role: 'evaluator', organisationId: 'PVRP-1234-ABCD', conflictCheck: 'passed' },
  {
    role: 'evaluator',
    organisationId: 'PVRP-1234-ABCD',
    conflictCheck: 'passed',
    nominated: ['ringside-juniors'],
  },
];

// `keys` forgets that these are the names of the table.
const names = Object.keys(rules) as ActionName[];

const hour = 3600;

/** What can be tried from each state by one of the parties, or hardly a life would get anywhere. */
const candidates = Map.groupBy(
  names.flatMap((name) =>
    rules[name].flatMap(({ by, from }) =>
      from.flatMap((state) =>
        parties.filter(({ role }) => by.includes(role)).map((actor) => ({ state, actor, name })),
      ),
    ),
  ),
  ({ state }) => state,
);

/** Random people doing random things while the clock moves on. */
export const whims: fc.Arbitrary<Whim[]> = fc.array(
  fc.record({
    wild: fc.option(fc.record({ actor: actors, name: fc.constantFrom(...names) }), {
      freq: 4,
      nil: undefined,
    }),
    pick: fc.nat(),
    later: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 0, max: hour / 4 }) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 10 * 24 * hour }) },
    ),
    variant: fc.nat({ max: 5 }),
  }),
  { maxLength: 60 },
);

/** What a whim comes to when the SPO stands where it does. */
export function attemptOf({ wild, pick, variant }: Whim, spo: Spo, now: Date): Attempt {
  const known = candidates.get(spo.state) ?? [];
  const chosen = wild ?? known[pick % known.length] ?? { actor: parties[0], name: names[0] };
  const { actor = parties[0], name = names[0] } = chosen;
  if (!actor || !name) throw new Error('there are parties and names');
  return { actor, name, now, variant };
}

/** The content of an act on this SPO at this moment. */
export function contentOf({ name, variant, now }: Attempt, spo: Spo): SpoAction {
  const at = now.toISOString();
  const digest = String(variant).repeat(64);
  const terms = termsOf(spo);
  const reason = 'as agreed';
  switch (name) {
    case 'change':
      return { do: name, commitment: changed(variant) };
    case 'ask':
      return {
        do: name,
        ...(variant === 1 && { expires: new Date(now.getTime() + 1000).toISOString() }),
        ...(variant === 2 && { capacity: { openAsks: 2, openValue: 0, cap: { openAsks: 2 } } }),
      };
    case 'agree':
      return { do: name, commitmentDigest: digest };
    case 'counter': {
      const lines = [{ lineId: 'line-2', quantity: variant * 20 }];
      return { do: name, lines, commitmentDigest: digest };
    }
    case 'decline':
    case 'revoke':
    case 'dispute':
    case 'record-shortfall':
    case 'terminate':
      return { do: name, reason };
    case 'seal':
      return { do: name, seal: { sealedAt: at, verifyCode: 'ABCD-1234-EF56' } };
    case 'award': {
      const ends = new Date(now.getTime() + (variant - 1) * 24 * hour * 1000);
      return { do: name, standstillEnds: ends.toISOString().slice(0, 10) };
    }
    case 'sign':
      return { do: name, ...(variant !== 1 && { contractReference: 'C-2026-77' }) };
    case 'record-contract':
      return { do: name, contractReference: 'C-2026-77' };
    case 'propose-variation':
      return { do: name, reason, commitment: { ...changed(variant), provider: terms.provider } };
    case 'propose-substitution': {
      const provider = { id: variant > 1 ? 'northgate' : terms.provider.id, name: 'Northgate' };
      return { do: name, reason, commitment: { ...changed(0), provider } };
    }
    case 'complete':
      return { do: name, progress: progressAt(spo, now, variant > 1) };
    case 'take-back':
    case 'accept-counter':
    case 'submit':
    case 'replace':
    case 'withdraw':
    case 'expire':
    case 'open':
    case 'evaluate':
    case 'not-award':
    case 'begin-signing':
    case 'claim':
    case 'confirm':
    case 'verify':
    case 'settle':
    case 'agree-change':
    case 'refuse-change':
    case 'close':
      return { do: name };
  }
}

function changed(variant: number) {
  const commitment = sampleCommitment();
  const method = `Plan ${String(variant)}. ${commitment.how.method}`;
  return { ...commitment, how: { ...commitment.how, method } };
}

function progressAt(spo: Spo, now: Date, isWhole: boolean) {
  const terms = termsOf(spo);
  const at = now.toISOString();
  const claims = terms.milestones.map(({ id, quantity }) => ({
    id: `c-${id}`,
    milestoneId: id,
    quantity,
    claimedAt: at,
  }));
  const verifications = claims
    .slice(isWhole ? 0 : 1)
    .map(({ id, quantity }) => ({ claimId: id, quantity, verifiedAt: at }));
  return progressOf(spo.reference, terms, { claims, confirmations: [], verifications }, now);
}

export const everyState = SpoState.options;
