import { drawDocument, type DocumentFonts } from '../../../sdk/seal/document/index.ts';
import type { IssuerKeys } from '../../../sdk/model/issuer-keys.ts';
import type { SealedSpo } from '../../../sdk/model/sealed-spo.ts';
import type { SigningKey } from '../../../sdk/seal/keys/signing-key.ts';
import { sealRecord } from '../../../sdk/seal/seal-record.ts';
import { verifyCodeOf } from '../../../sdk/seal/verify-code.ts';

/** A sealed SPO with the pages that carry it. */
export interface SealedDocument {
  readonly record: Uint8Array;
  readonly signature: Uint8Array;
  readonly pdf: Uint8Array;
  readonly verifyCode: string;
}

/** The issuer at work: one name, one key, one way of drawing. */
export interface Sealer {
  readonly keys: IssuerKeys;
  /** Signs the content and draws its pages: about half a second of work. Throws `SealError`. */
  seal(content: Omit<SealedSpo, 'issuer' | 'format' | 'document'>): Promise<SealedDocument>;
}

export function sealerOf(issuer: string, key: SigningKey, fonts: DocumentFonts): Sealer {
  return {
    keys: { issuer, keys: [key.published] },
    async seal(content) {
      const record = await sealRecord(
        { format: 'dual-impact-kit/sealed-spo/1', document: 'spo-document/1', issuer, ...content },
        key,
      );
      return {
        record: record.json,
        signature: record.signature,
        pdf: await drawDocument(record, fonts),
        verifyCode: await verifyCodeOf(record.json),
      };
    },
  };
}
