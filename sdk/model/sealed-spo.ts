import { Commitment } from './commitment.ts';
import { ProviderConsent } from './consent.ts';
import { z } from './schema.ts';
import { SealNote, SpoReference } from './spo.ts';
import { WebAddress } from './text.ts';

/**
 * The submitted content of an SPO: what is signed, byte for byte, in canonical form. `document`
 * names the renderer that drew the pages, so that a verifier draws them the same way.
 */
export const SealedSpo = z.object({
  format: z.literal('dual-impact-kit/sealed-spo/1'),
  document: z.literal('spo-document/1'),
  reference: SpoReference,
  sealedAt: SealNote.shape.sealedAt,
  issuer: WebAddress,
  commitment: Commitment,
  consent: ProviderConsent,
});
export type SealedSpo = z.infer<typeof SealedSpo>;
