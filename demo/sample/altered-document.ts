import { SealError, type SealedRecord, verifyCodeOf } from '../../sdk/seal/index.ts';
import { compose, type DocumentFonts } from '../../sdk/seal/document/compose.ts';
import { SealedSpo } from '../../sdk/model/sealed-spo.ts';

/**
 * A document whose pages say something else than the genuine record attached to it: what a
 * dishonest bidder would upload. Throws `SealError` when the record, or what `change` makes of it,
 * is not an SPO.
 */
export async function alteredDocument(
  record: SealedRecord,
  fonts: DocumentFonts,
  change: (sealed: SealedSpo) => SealedSpo,
): Promise<Uint8Array> {
  const content = SealedSpo.safeParse(JSON.parse(new TextDecoder().decode(record.json)));
  const altered = content.success ? SealedSpo.safeParse(change(content.data)) : content;
  if (!altered.success) throw new SealError('not-an-spo', 'there is no whole SPO to print');
  const verifyCode = await verifyCodeOf(record.json);
  return compose({ content: altered.data, verifyCode }, record, fonts);
}
