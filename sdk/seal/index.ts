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
export * from './verify.ts';
