import { Commitment } from './commitment.ts';
import { ProviderConsent } from './consent.ts';
import { law } from './law.ts';
import { z } from './schema.ts';
import { SealNote, SpoReference } from './spo.ts';
import { WebAddress } from './text.ts';

/**
 * The submitted content of an SPO: what is signed, byte for byte, in canonical form. `document`
 * names the renderer that drew the pages, so that a verifier draws them the same way. It holds the
 * provider's consent or says, in words that are signed too, that none was asked for yet: one of the
 * two, so that no reader can take silence for a yes.
 */
export const SealedSpo = z
  .object({
    format: z.literal('dual-impact-kit/sealed-spo/1'),
    document: z.literal('spo-document/1'),
    reference: SpoReference,
    sealedAt: SealNote.shape.sealedAt,
    issuer: WebAddress,
    commitment: Commitment,
    consent: z.optional(ProviderConsent),
    consentOrder: z.optional(z.literal('after-submission')),
  })
  .check(
    law(
      'consent-unsaid',
      ({ consent, consentOrder }) => (consent === undefined) === (consentOrder !== undefined),
      'consent',
    ),
  );
export type SealedSpo = z.infer<typeof SealedSpo>;
