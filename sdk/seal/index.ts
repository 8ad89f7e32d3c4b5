export {
  appendEvent,
  chainStart,
  verifyChain,
  type ChainFault,
  type ChainVerdict,
  type NewAuditEvent,
} from './audit/chain.ts';
export { changedTexts, type TextChange } from './changed-text.ts';
export { signCheckpoint } from './audit/sign-checkpoint.ts';
export { verifyCheckpoint, type CheckpointVerdict } from './audit/verify-checkpoint.ts';
export { announceKey, keyInUse, retireKey, revokeKey } from './keys/key-set.ts';
export {
  createSigningKey,
  exportSigningKey,
  importSigningKey,
  SigningKeyError,
  type PrivateSigningKey,
  type SigningKey,
} from './keys/signing-key.ts';
export { SealError, type SealErrorCode } from './seal-error.ts';
export { sealRecord } from './seal-record.ts';
export { addSignature, type Signer } from './signatures/add-signature.ts';
export {
  verifySignatures,
  type SignatureFault,
  type SignaturesVerdict,
  type SignatureVerdict,
} from './signatures/verify-signatures.ts';
export { checkStatus, type SealStatus, type StatusDoubt } from './status/check-status.ts';
export { signStatusList, type StatusEntry, type StatusReport } from './status/sign-status-list.ts';
export * from './verify.ts';
