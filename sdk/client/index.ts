export { DicmClient } from './client.ts';
export * from './errors.ts';
export type {
  ActivityQuery,
  AwardRequest,
  ClaimRequest,
  IssuerKeys,
  SignIn,
  SpoQuery,
} from './routes.ts';
export type { CallOptions, TransportOptions } from './transport.ts';
