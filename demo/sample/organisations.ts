import type { Buyer, Supplier } from '../../sdk/model/index.ts';

/**
 * Invented companies. Numbers from 99000000 are beyond any that Companies House has given out, and
 * the buyers' identifiers have the shape of a public procurement organisation number.
 */
export const brightpath = {
  id: 'GB-COH-99410027',
  name: 'Brightpath Facilities Ltd',
  companyNumber: '99410027',
} as const satisfies Supplier;

export const wrenfield = {
  id: 'GB-COH-99387714',
  name: 'Wrenfield Property Services Ltd',
  companyNumber: '99387714',
} as const satisfies Supplier;

export const calderFinch = {
  id: 'GB-COH-99265108',
  name: 'Calder and Finch Maintenance Ltd',
  companyNumber: '99265108',
} as const satisfies Supplier;

export const police = {
  id: 'GB-PPON-PTVR-4821-LQXR',
  name: 'Thames Vale and Ridgeway Police',
} as const satisfies Buyer;

export const council = {
  id: 'GB-PPON-PEBC-3097-MWHT',
  name: 'Eastmere Borough Council',
} as const satisfies Buyer;

export const sampleSuppliers = [
  brightpath,
  wrenfield,
  calderFinch,
] as const satisfies readonly Supplier[];
export const sampleBuyers = [police, council] as const satisfies readonly Buyer[];
