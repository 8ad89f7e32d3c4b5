/**
 * The contract between every client and the service: one row a route. The service routes, guards
 * and validates by it; the client takes its types from it.
 */
import { Session, Actor, Role } from '../model/account.ts';
import { Activity } from '../model/activity.ts';
import { ActivitySnapshot } from '../model/activity-snapshot.ts';
import { Commitment } from '../model/commitment.ts';
import { FrontlineService, PrimaryOutcome } from '../model/impact.ts';
import { IssuerKeys } from '../model/issuer-keys.ts';
import { pageOf } from '../model/page.ts';
import { Claim, Progress } from '../model/progress.ts';
import { ReplyAnswer, ReplyRequest } from '../model/reply.ts';
import { z } from '../model/schema.ts';
import { AwardNote, Spo } from '../model/spo.ts';
import { line } from '../model/text.ts';
import { ClientInputError } from './input-error.ts';

/**
 * Who may call a route at all. What they may see or do there is the handler's question. `operator`
 * is whoever can read the secret that the running service keeps in its own data directory.
 */
export type Access = 'public' | 'signed-in' | 'operator' | readonly Role[];

/**
 * How a write is kept from happening twice or over another's. `keyed` takes an `Idempotency-Key`;
 * `versioned` takes one and an `If-Match` with the version it builds on.
 */
export type Write = 'keyed' | 'versioned';

/** A JSON answer by its schema, a PDF file, or a stream of Server-Sent Events. */
export type ResponseKind = z.core.$ZodType | 'pdf' | 'events';

/** One row of the contract. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: `/${string}`;
  readonly access: Access;
  readonly query?: z.core.$ZodType;
  readonly body?: z.core.$ZodType;
  readonly write?: Write;
  readonly response: ResponseKind;
  /** What each event of a stream says. */
  readonly event?: z.core.$ZodType;
}

const PageQuery = {
  cursor: z.optional(z.string()),
  /** How many to a page: 50 unless asked, 200 at most. */
  limit: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(200))),
};

/** Narrows the list of activities: words to look for, what is wanted, where the page begins. */
export const ActivityQuery = z.object({
  ...PageQuery,
  text: z.optional(z.string()),
  outcome: z.optional(PrimaryOutcome),
  service: z.optional(FrontlineService),
  recognised: z.optional(z.literal('only')),
});
export type ActivityQuery = z.infer<typeof ActivityQuery>;

/** Narrows the list of SPOs to one tender, by the reference the portal shows. */
export const SpoQuery = z.object({ ...PageQuery, tender: z.optional(z.string()) });
export type SpoQuery = z.infer<typeof SpoQuery>;

/** What a person signs in with. */
export const SignIn = z.object({ account: line(), password: z.string().check(z.maxLength(200)) });
export type SignIn = z.infer<typeof SignIn>;

/** How much of a milestone is done now, in the unit of its line, and a note for the provider. */
export const ClaimRequest = z.pick(Claim, { quantity: true, note: true });
export type ClaimRequest = z.infer<typeof ClaimRequest>;

/** The buyer’s own reference for the contract it awarded. */
export const AwardRequest = z.pick(AwardNote, { contractReference: true });
export type AwardRequest = z.infer<typeof AwardRequest>;

/** Everything one source publishes now; what it published before and is not here goes away. */
export const SourceContent = z.object({ activities: z.array(Activity) });
export type SourceContent = z.infer<typeof SourceContent>;

/** What a replacement came to. `changed` is false when the source said the same as before. */
export const SourceReplaced = z.object({
  sourceName: line(),
  activities: z.int(),
  changed: z.boolean(),
});
export type SourceReplaced = z.infer<typeof SourceReplaced>;

const supplierOnly = ['bid-lead'] as const;

/** Every route, by the name of what it does. */
export const routes = {
  issuerKeys: {
    method: 'GET',
    path: '/.well-known/dual-impact-issuer.json',
    access: 'public',
    response: IssuerKeys,
  },
  activitySnapshot: {
    method: 'GET',
    path: '/activities/snapshot.json',
    access: 'public',
    response: ActivitySnapshot,
  },
  listActivities: {
    method: 'GET',
    path: '/activities',
    access: 'public',
    query: ActivityQuery,
    response: pageOf(Activity),
  },
  getActivity: {
    method: 'GET',
    path: '/activities/:activityId',
    access: 'public',
    response: Activity,
  },
  replaceSource: {
    method: 'PUT',
    path: '/sources/:sourceName/activities',
    access: 'operator',
    body: SourceContent,
    response: SourceReplaced,
  },
  signIn: { method: 'POST', path: '/sessions', access: 'public', body: SignIn, response: Session },
  whoAmI: { method: 'GET', path: '/sessions/current', access: 'signed-in', response: Actor },
  listSpos: {
    method: 'GET',
    path: '/spos',
    access: 'signed-in',
    query: SpoQuery,
    response: pageOf(Spo),
  },
  createSpo: {
    method: 'POST',
    path: '/spos',
    access: supplierOnly,
    body: Commitment,
    write: 'keyed',
    response: Spo,
  },
  getSpo: { method: 'GET', path: '/spos/:reference', access: 'signed-in', response: Spo },
  replaceCommitment: {
    method: 'PUT',
    path: '/spos/:reference/commitment',
    access: supplierOnly,
    body: Commitment,
    write: 'versioned',
    response: Spo,
  },
  askProvider: {
    method: 'POST',
    path: '/spos/:reference/ask',
    access: supplierOnly,
    write: 'versioned',
    response: Spo,
  },
  sealSpo: {
    method: 'POST',
    path: '/spos/:reference/seal',
    access: supplierOnly,
    write: 'versioned',
    response: Spo,
  },
  getDocument: {
    method: 'GET',
    path: '/spos/:reference/document',
    access: 'signed-in',
    response: 'pdf',
  },
  awardSpo: {
    method: 'POST',
    path: '/spos/:reference/award',
    access: ['contract-manager'],
    body: AwardRequest,
    write: 'keyed',
    response: Spo,
  },
  claimMilestone: {
    method: 'POST',
    path: '/spos/:reference/milestones/:milestoneId/claims',
    access: supplierOnly,
    body: ClaimRequest,
    write: 'keyed',
    response: Progress,
  },
  getProgress: {
    method: 'GET',
    path: '/spos/:reference/progress',
    access: 'public',
    response: Progress,
  },
  followProgress: {
    method: 'GET',
    path: '/spos/:reference/progress/events',
    access: 'public',
    response: 'events',
    event: Progress,
  },
  followSpo: {
    method: 'GET',
    path: '/spos/:reference/events',
    access: 'signed-in',
    response: 'events',
    event: Spo,
  },
  getReply: { method: 'GET', path: '/replies/:token', access: 'public', response: ReplyRequest },
  answerReply: {
    method: 'POST',
    path: '/replies/:token',
    access: 'public',
    body: ReplyAnswer,
    response: ReplyRequest,
  },
} as const satisfies Record<string, Route>;

/** The table of routes as a type. */
export type Routes = typeof routes;
/** The name of a route. */
export type RouteName = keyof Routes;

/** The names after a colon in a path: `'/spos/:reference'` gives `{ reference: string }`. */
export type PathParameters<Path extends string> = Record<PathParameterName<Path>, string>;
type PathParameterName<Path extends string> = Path extends `${string}/:${infer Rest}`
  ? Rest extends `${infer Name}/${infer Tail}`
    ? Name | PathParameterName<`/${Tail}`>
    : Rest
  : never;

/** What a route takes as its body, undefined for one that takes none. */
export type BodyOf<R extends Route> = R extends { body: infer B extends z.core.$ZodType }
  ? z.output<B>
  : undefined;
/** What a route takes as its query, undefined for one that takes none. */
export type QueryOf<R extends Route> = R extends { query: infer Q extends z.core.$ZodType }
  ? z.output<Q>
  : undefined;
/** What a route answers in JSON. */
export type JsonOf<R extends Route> = R['response'] extends z.core.$ZodType
  ? z.output<R['response']>
  : never;
/** What each event of a route says. */
export type EventOf<R extends Route> = R extends { event: infer E extends z.core.$ZodType }
  ? z.output<E>
  : never;

/** Longer than any key of ours: an identifier has 100 characters, the token of a link 43. */
const longestParameter = 500;

/**
 * Puts parameters into a path, percent-encoded. Throws `ClientInputError` for one that is missing
 * or cannot stand in a path: `..` would lead to another route, and nothing at all to the list.
 */
export function pathOf(route: Route, parameters: Readonly<Record<string, unknown>>): string {
  return route.path.replaceAll(/:(\w+)/gu, (_, name: string) => {
    const value = parameters[name];
    if (typeof value !== 'string' || value === '' || value.length > longestParameter) {
      throw new ClientInputError(name, `has to be text of 1 to ${longestParameter} characters`);
    }
    if (/^\.{1,2}$/u.test(value) || !value.isWellFormed()) {
      throw new ClientInputError(name, 'cannot stand in an address');
    }
    return encodeURIComponent(value);
  });
}
