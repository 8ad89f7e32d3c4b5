export { type SampleAccount, sampleAccounts, samplePassword } from './accounts.ts';
export { sampleActivities, sampleProviders } from './activities/index.ts';
export { area } from './areas.ts';
export {
  brightpath,
  calderFinch,
  council,
  police,
  sampleBuyers,
  sampleSuppliers,
  wrenfield,
} from './organisations.ts';
export {
  type ClosedTenderBid,
  closedTenderBids,
  closedTenderCommitments,
} from './closed-tender.ts';
export { portalSample } from './portal-sample.ts';
export { closedTender, closedTenderReference, openTender, openTenderReference } from './tenders.ts';
