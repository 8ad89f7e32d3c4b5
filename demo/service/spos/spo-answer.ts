import type { Spo } from '../../../sdk/model/spo.ts';
import type { Answer } from '../http/handler.ts';
import { entityTag } from '../http/if-match.ts';

/** An SPO with its version as the entity tag. */
export const spoAnswer = (spo: Spo): Answer<Spo> => ({
  value: spo,
  status: 200,
  headers: { etag: entityTag(spo.version) },
});

/** The same for one that has just been made. */
export const createdSpoAnswer = (spo: Spo): Answer<Spo> => ({
  value: spo,
  status: 201,
  headers: { etag: entityTag(spo.version), location: `/spos/${spo.reference}` },
});
