export { canonicalJson, CanonicalJsonError } from './canonical-json.ts';
export { commitmentDigest, digestOf } from './digest.ts';
export {
  attachmentNames,
  extractRecord,
  type Extracted,
  type Unreadable,
} from './extract-record.ts';
export {
  createIssuerKey,
  exportIssuerKey,
  importIssuerKey,
  IssuerKeyError,
  PrivateIssuerKey,
  PublicIssuerKey,
  type IssuerKey,
} from './issuer-key.ts';
export { SealError, sealRecord, type SealedRecord } from './seal-record.ts';
export { verifyCodeOf } from './verify-code.ts';
export { verifyDocument, type DocumentVerdict, type Draw } from './verify-document.ts';
export { verifyRecord, type RecordVerdict } from './verify-record.ts';
