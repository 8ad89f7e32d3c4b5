import { z } from './schema.ts';
import { KeyList } from './signing-key.ts';
import { WebAddress } from './text.ts';

/**
 * The keys of one issuer: those it seals with, those it will, and those it once did. A key is never
 * taken off the list, or what it sealed could no longer be checked.
 */
export const IssuerKeys = z.object({ issuer: WebAddress, keys: KeyList });
export type IssuerKeys = z.infer<typeof IssuerKeys>;
