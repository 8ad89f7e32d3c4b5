import { AuditCheckpoint } from '../../model/audit-event.ts';
import type { IssuerKeys } from '../../model/issuer-keys.ts';
import { verifyStatement, type StatementFault } from '../jws/statement.ts';

/** A checkpoint that a trusted issuer signed, or why it cannot be taken for one. */
export type CheckpointVerdict =
  { genuine: true; checkpoint: AuditCheckpoint } | { genuine: false; reason: StatementFault };

/**
 * Checks a checkpoint against the issuers that the reader trusts. Hold a chain against a genuine
 * one with `verifyChain(subject, events.slice(0, length), head)`.
 */
export async function verifyCheckpoint(
  file: Uint8Array,
  trusted: readonly IssuerKeys[],
): Promise<CheckpointVerdict> {
  const read = await verifyStatement(file, AuditCheckpoint, trusted);
  return read.genuine ? { genuine: true, checkpoint: read.content } : read;
}
