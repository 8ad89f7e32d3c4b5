import { law } from './law.ts';
import { list } from './list.ts';
import { z } from './schema.ts';
import { SpoReference } from './spo.ts';
import { Scale, ScaleMark } from './tender.ts';
import { Digest, Identifier, line, prose } from './text.ts';
import { Instant } from './time.ts';

/** A score that a person typed, from the published scale, with the reasons the law asks for. */
export const Score = z.object({
  criterion: line(300),
  label: ScaleMark.shape.label,
  value: ScaleMark.shape.value,
  reason: prose(4000),
});
export type Score = z.infer<typeof Score>;

/** What an evaluator was shown: the digest of the sealed record, and when. */
export const Viewing = z.object({
  recordDigest: Digest,
  viewerId: Identifier,
  viewedAt: Instant,
});
export type Viewing = z.infer<typeof Viewing>;

/** What the evaluators agreed together after each had scored alone. */
export const Moderation = z.object({
  moderatedAt: Instant,
  /** Account ids of those who took part. */
  present: list(Identifier, 20, 1),
  scores: list(Score, 40, 1),
});
export type Moderation = z.infer<typeof Moderation>;

/** One evaluator's work on one bid's SPO. No part of it is ever filled in by the kit. */
export const Evaluation = z
  .object({
    reference: SpoReference,
    evaluatorId: Identifier,
    scale: Scale,
    scores: list(Score, 40),
    /** For the evaluator alone. */
    privateNotes: z.optional(prose(20_000)),
    moderation: z.optional(Moderation),
    viewings: z.array(Viewing),
  })
  .check(
    law('not-on-scale', ({ scale, scores }) => areOn(scale, scores), 'scores'),
    law(
      'not-on-scale',
      ({ scale, moderation }) => areOn(scale, moderation?.scores ?? []),
      'moderation',
      'scores',
    ),
  );
export type Evaluation = z.infer<typeof Evaluation>;

const areOn = (scale: Scale, scores: readonly Score[]) =>
  scores.every(({ label, value }) =>
    scale.some((mark) => mark.label === label && mark.value === value),
  );
