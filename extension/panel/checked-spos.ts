import { z } from '../../sdk/model/schema.ts';
import { SpoReference } from '../../sdk/model/spo.ts';
import type { Tender } from '../../sdk/model/tender.ts';
import { stored } from '../shared/stored.ts';
import type { Finding } from './finding.ts';

/** An SPO that was found sealed and unchanged in a bid, until the browser closes. */
const CheckedSpo = z.object({ reference: SpoReference, checkedAt: z.iso.datetime() });
export type CheckedSpo = z.infer<typeof CheckedSpo>;

interface BidKey {
  readonly portal: string;
  readonly tenderReference: string;
  readonly companyNumber: string;
}

/** The SPO of one bid, so that the page of its contract need not have the PDF checked again. */
export const checkedSpoOf = ({ portal, tenderReference, companyNumber }: BidKey) =>
  stored(
    'session',
    `checked:${JSON.stringify([portal, tenderReference, companyNumber])}`,
    CheckedSpo,
  );

export async function rememberChecked(
  tender: Pick<Tender, 'portal' | 'reference'>,
  findingsOf: ReadonlyMap<string, readonly Finding[]>,
): Promise<void> {
  const checkedAt = new Date().toISOString();
  for (const [companyNumber, findings] of findingsOf) {
    const key = { portal: tender.portal, tenderReference: tender.reference, companyNumber };
    const found = findings.find(({ mark, sealed }) => mark === 'sealed-unchanged' && sealed);
    if (found?.sealed) {
      await checkedSpoOf(key).write({ reference: found.sealed.reference, checkedAt });
    } else {
      await checkedSpoOf(key).forget();
    }
  }
}
