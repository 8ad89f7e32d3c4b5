import { AuditCheckpoint } from '../../model/audit-event.ts';
import { z } from '../../model/schema.ts';
import { signStatement } from '../jws/sign-statement.ts';
import type { SigningKey } from '../keys/signing-key.ts';
import { requireForm } from '../input.ts';
import { requireCurrent } from '../seal-record.ts';

const Unmarked = z.omit(AuditCheckpoint, { format: true });

/** Signs how far a chain has come. Throws `SealError` for what is not in its form, or by its key. */
export async function signCheckpoint(
  checkpoint: Omit<AuditCheckpoint, 'format'>,
  key: SigningKey,
): Promise<Uint8Array> {
  requireForm(Unmarked, checkpoint, { what: 'the checkpoint' });
  const content = requireForm(
    AuditCheckpoint,
    { ...checkpoint, format: 'dual-impact-kit/audit-checkpoint/1' },
    { what: 'the checkpoint' },
  );
  requireCurrent(key, content.issuedAt);
  return signStatement(content, key);
}
