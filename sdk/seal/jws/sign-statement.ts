import type { AuditCheckpoint } from '../../model/audit-event.ts';
import type { StatusList } from '../../model/status-list.ts';
import { canonicalBytes } from '../json-text.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { encodeBase64url } from './base64url.ts';
import { sign } from './sign.ts';

/** Signs what the issuer says. The content must be in its form already. */
export async function signStatement(
  content: StatusList | AuditCheckpoint,
  key: SigningKey,
): Promise<Uint8Array> {
  const payload = encodeBase64url(canonicalBytes(content));
  const signed = await sign(new TextEncoder().encode(payload), {}, key);
  return canonicalBytes({ ...signed, payload });
}
