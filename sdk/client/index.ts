export type { IssuerKeys } from '../model/issuer-keys.ts';
export { DicmClient } from './client.ts';
export * from './errors.ts';
export type { ActivityQuery, AwardRequest, ClaimRequest, SignIn, SpoQuery } from './routes.ts';
export type { CallOptions, TransportOptions } from './transport.ts';
