import regular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import semibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import type { IssuerKeys } from '../../sdk/model/issuer-keys.ts';
import type { DocumentVerdict, Draw } from '../../sdk/seal/index.ts';

/**
 * Checks a PDF on this device, against the issuers that the package pins. The parser and the
 * renderer are large and most days nobody checks anything, so they are loaded at the first check.
 */
export async function verifyOffline(
  pdf: Uint8Array,
  trusted: readonly IssuerKeys[],
): Promise<DocumentVerdict> {
  const { changedTexts, verifyDocument } = await import('../../sdk/seal/index.ts');
  return verifyDocument(pdf, trusted, draw, changedTexts);
}

const draw: Draw = async (record) => {
  const { drawDocument } = await import('../../sdk/seal/document/index.ts');
  return drawDocument(record, {
    regular: await bytesAt(regular),
    semibold: await bytesAt(semibold),
  });
};

async function bytesAt(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  return new Uint8Array(await response.arrayBuffer());
}
