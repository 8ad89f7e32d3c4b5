import type { IssuerKeys } from '../../sdk/model/issuer-keys.ts';
import type { Tender } from '../../sdk/model/tender.ts';
import type { BidRow } from '../portals/schema.ts';
import { attachmentBytes } from './attachment-bytes.ts';
import { failureWords } from './failure-words.ts';
import { findingOf, notRead, type Finding } from './finding.ts';
import type { PageInTab } from './to-page.ts';
import { verifyOffline } from './verification.ts';

/**
 * Reads and checks every file of one bid, one after the other: the portal is somebody else's
 * server, and the evaluator waits for a list, not for a race. Never rejects: a file that could not
 * be had is a finding too.
 */
export async function checkBid(
  page: PageInTab,
  tender: Tender,
  bid: BidRow,
  issuers: readonly IssuerKeys[],
): Promise<Finding[]> {
  const identity = {
    portal: new URL(page.report.href).origin,
    tenderReference: tender.reference,
    companyNumber: bid.key,
  };
  const findings: Finding[] = [];
  for (const attachment of bid.attachments) {
    try {
      const bytes = await attachmentBytes(page, bid.key, attachment);
      findings.push(
        await findingOf(attachment.name, await verifyOffline(bytes, issuers), identity),
      );
    } catch (error) {
      findings.push(notRead(attachment.name, failureWords(error)));
    }
  }
  return findings;
}
