export { startPortal } from './portal.ts';
export type { Portal, PortalOptions } from './portal.ts';
export type {
  PortalAccount,
  PortalOrganisation,
  PortalSample,
  PortalTender,
  PlacedBid,
} from './seeding.ts';
