export type { IssuerKeys } from '../model/issuer-keys.ts';
export { RecentAnswers, type AnswerStore, type KeptAnswer } from './answer-store.ts';
export { DicmClient } from './client.ts';
export * from './errors.ts';
export { ClientInputError } from './input-error.ts';
export type { CallOptions, FollowOptions, TransportOptions } from './options.ts';
export { PagePromise } from './page-promise.ts';
export type { ActivityQuery, AwardRequest, ClaimRequest, SignIn, SpoQuery } from './routes.ts';
export type { TokenSupplier } from './token-holder.ts';
