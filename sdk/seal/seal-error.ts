/**
 * Why something must not be sealed or signed, or was not even looked at. `not-an-spo` and
 * `not-in-form`: it lacks the form it must have. `consent-differs`: the provider agreed to another
 * text. `key-not-current` and `key-revoked`: the key may not be used at that moment.
 * `signed-already`: that party has signed.
 */
export type SealErrorCode =
  | 'not-an-spo'
  | 'not-in-form'
  | 'consent-differs'
  | 'key-not-current'
  | 'key-revoked'
  | 'signed-already';

/** A fault of the caller: nothing was done. `path` leads to the faulty field, empty for the whole. */
export class SealError extends Error {
  override readonly name = 'SealError';
  /** Which law the content would break. */
  readonly code: SealErrorCode;
  /** The field at fault, such as `commitment.offer.total`; empty when it is no one field. */
  readonly path: string;

  constructor(code: SealErrorCode, message: string, path = '') {
    super(message);
    this.code = code;
    this.path = path;
  }
}
