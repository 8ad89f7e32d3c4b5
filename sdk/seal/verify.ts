/**
 * The front door of whoever checks documents offline and never seals, such as a reader in a buyer's
 * browser. Nothing behind it signs, draws or needs a connection.
 */
export { canonicalJson, CanonicalJsonError } from './canonical-json.ts';
export type { TextChange } from './changed-text.ts';
export { commitmentDigest, digestOf } from './digest.ts';
export {
  attachmentNames,
  extractRecord,
  type Extracted,
  type Unreadable,
} from './extract-record.ts';
export type { KeyLapse } from './keys/key-life.ts';
export type { SealedRecord } from './sealed-record.ts';
export { verifyCodeOf } from './verify-code.ts';
export {
  verifyDocument,
  type DocumentVerdict,
  type Draw,
  type Tell,
  type Uncheckable,
} from './verify-document.ts';
export { verifyRecord, type RecordFault, type RecordVerdict } from './verify-record.ts';
