import type { Tender } from '../../../sdk/model/tender.ts';
import { missingFrom } from '../facts.ts';
import { londonInstant } from '../london-time.ts';
import type { Reading } from '../schema.ts';
import { textOf } from '../text.ts';
import { harbourFacts } from './harbour-facts.ts';
import { harbourMap } from './map.ts';

const { tender: map, heading } = harbourMap;

/** The facts of the tender that a page is about. */
export function readTender(page: Document): Reading<Tender> {
  const about = map.pages.some((path) => path.test(page.location.pathname));
  // The list of bids names no facts of its tender before the deadline.
  if (!about || textOf(page.querySelector(heading)) === harbourMap.buyerRows.locked) {
    return { found: 'absent' };
  }
  const facts = harbourFacts(page);
  const title = facts.get('tender');
  const reference = facts.get('reference');
  const buyer = facts.get('buyer');
  const deadline = londonInstant(facts.get('deadline') ?? '');
  if (!title || !reference || !buyer || !deadline) {
    const unreadable = !deadline && facts.has('deadline') ? ['a deadline that can be read'] : [];
    return { found: 'layout-changed', missing: [...missingFrom(facts, map.needs), ...unreadable] };
  }
  const buyerId = facts.get('buyer identifier');
  const lot = facts.get('lot');
  const ocid = facts.get('procurement identifier (ocid)');
  return {
    found: 'yes',
    evidence: map.evidence,
    value: {
      portal: page.location.origin,
      reference,
      title,
      buyer: { name: buyer, ...(buyerId && { id: buyerId }) },
      ...(lot && { lot }),
      ...(ocid && { ocid }),
      deadline,
    },
  };
}
