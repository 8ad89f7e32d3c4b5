import { missingFrom } from '../facts.ts';
import type { ContractFacts, Reading } from '../schema.ts';
import { harbourFacts } from './harbour-facts.ts';
import { harbourMap } from './map.ts';

const { contract: map } = harbourMap;

/** The facts of an awarded contract. */
export function readContract(page: Document): Reading<ContractFacts> {
  if (!map.page.test(page.location.pathname)) return { found: 'absent' };
  const facts = harbourFacts(page);
  const contractReference = facts.get('contract reference');
  const tenderReference = facts.get('tender reference');
  const supplierName = facts.get('supplier');
  const companyNumber = facts.get('company number')?.toUpperCase();
  if (!contractReference || !tenderReference || !supplierName || !companyNumber) {
    return { found: 'layout-changed', missing: missingFrom(facts, map.needs) };
  }
  return {
    found: 'yes',
    evidence: map.evidence,
    value: { contractReference, tenderReference, supplierName, companyNumber },
  };
}
