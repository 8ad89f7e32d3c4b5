/** Why a file could not be read as a PDF. */
export type PdfErrorReason = 'not-a-pdf' | 'damaged' | 'encrypted' | 'too-large' | 'unknown-format';

/** The one error the PDF reader throws, whatever bytes it is given. */
export class PdfError extends Error {
  override readonly name = 'PdfError';
  readonly reason: PdfErrorReason;

  constructor(reason: PdfErrorReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

export function damaged(message: string): PdfError {
  return new PdfError('damaged', message);
}

export function tooLarge(message: string): PdfError {
  return new PdfError('too-large', message);
}
