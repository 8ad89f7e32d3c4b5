import { Role } from '../model/account.ts';
import { AskCap } from '../model/ask.ts';
import { Commitment } from '../model/commitment.ts';
import { Counter } from '../model/consent.ts';
import { Pence } from '../model/money.ts';
import { Count } from '../model/number.ts';
import { Progress } from '../model/progress.ts';
import { z } from '../model/schema.ts';
import { AwardNote, SealNote } from '../model/spo.ts';
import { Identifier, line, prose, Digest } from '../model/text.ts';
import { Day, Instant } from '../model/time.ts';

/**
 * What a provider has been asked for already, and how much it lets itself be asked for. The one who
 * acts is told at most that there is no room: never how much there is, nor who has the rest.
 */
export const CapacityUse = z.object({ openAsks: Count, openValue: Pence, cap: AskCap });
export type CapacityUse = z.infer<typeof CapacityUse>;

const simply = <Name extends string>(name: Name) => z.object({ do: z.literal(name) });
const because = <Name extends string>(name: Name) =>
  z.object({ do: z.literal(name), reason: prose(1000) });

/** Everything that can be done to an SPO, with what each act brings along. */
export const SpoAction = z.discriminatedUnion('do', [
  z.object({ do: z.literal('change'), commitment: Commitment }),
  z.object({
    do: z.literal('ask'),
    /** When the provider's chance to answer ends; the tender's deadline when it is absent. */
    expires: z.optional(Instant),
    capacity: z.optional(CapacityUse),
  }),
  simply('take-back'),
  z.object({ do: z.literal('agree'), commitmentDigest: Digest }),
  z.object({
    do: z.literal('counter'),
    lines: Counter.shape.lines,
    note: Counter.shape.note,
    commitmentDigest: Digest,
  }),
  simply('accept-counter'),
  z.object({ do: z.literal('decline'), reason: line(500) }),
  z.object({ do: z.literal('revoke'), reason: line(500) }),
  z.object({ do: z.literal('seal'), seal: SealNote }),
  simply('submit'),
  simply('replace'),
  simply('withdraw'),
  simply('expire'),
  simply('open'),
  simply('evaluate'),
  z.object({ do: z.literal('award'), standstillEnds: Day }),
  simply('not-award'),
  simply('begin-signing'),
  z.object({
    do: z.literal('sign'),
    jobTitle: z.optional(line()),
    /** The buyer's signature names the contract. */
    contractReference: z.optional(AwardNote.shape.contractReference),
  }),
  /** Writes down a contract that was concluded elsewhere: award, standstill and signatures in one. */
  z.object({
    do: z.literal('record-contract'),
    contractReference: AwardNote.shape.contractReference,
  }),
  simply('claim'),
  simply('confirm'),
  simply('verify'),
  because('dispute'),
  simply('settle'),
  z.object({ do: z.literal('propose-variation'), commitment: Commitment, reason: prose(1000) }),
  z.object({ do: z.literal('propose-substitution'), commitment: Commitment, reason: prose(1000) }),
  simply('agree-change'),
  simply('refuse-change'),
  z.object({ do: z.literal('complete'), progress: Progress }),
  because('record-shortfall'),
  because('terminate'),
  simply('close'),
]);
export type SpoAction = z.infer<typeof SpoAction>;
/** The name of an action, without what it carries. */
export type ActionName = SpoAction['do'];

/**
 * Somebody acting: a signed-in person, or the provider by the link it was sent. What is known of
 * the person's impartiality comes with the person, so that an SPO never tells who nominated.
 */
export const SpoActor = z.object({
  role: Role,
  organisationId: Identifier,
  /** Ids of the activities that this person has nominated. */
  nominated: z.optional(z.array(Identifier)),
  /** There once this person has declared to have no conflict of interest in this tender. */
  conflictCheck: z.optional(z.literal('passed')),
});
export type SpoActor = z.infer<typeof SpoActor>;
