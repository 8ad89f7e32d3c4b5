import { SealedSpo } from '../model/sealed-spo.ts';
import { isCanonical, textOf, valueOf } from './json-text.ts';

/**
 * A sealed SPO. `json` is the submitted content in canonical form, exactly as signed. `signature`
 * is a detached JWS (RFC 7797) in flattened JSON serialization, canonical too.
 */
export interface SealedRecord {
  readonly json: Uint8Array;
  readonly signature: Uint8Array;
}

/**
 * The content of a record, or `undefined` when it is not an SPO of this format; its seal is not
 * checked. A member that the format lacks is refused: it would be signed but shown to nobody.
 */
export function readContent(json: Uint8Array): SealedSpo | undefined {
  const text = textOf(json);
  const value = SealedSpo.safeParse(valueOf(text));
  return value.success && isCanonical(value.data, text) ? value.data : undefined;
}
