import type {
  BodyOf,
  JsonOf,
  PathParameters,
  QueryOf,
  Route,
  RouteName,
  Routes,
} from '../../../sdk/client/routes.ts';
import type { Actor } from '../../../sdk/model/account.ts';
import type { EventFeed } from '../events/feed.ts';
import type { WriteScope } from '../service.ts';

/** A request that has passed the guard: who is calling, and what they sent, checked and typed. */
export interface Call<R extends Route> {
  readonly actor: ActorOf<R>;
  readonly parameters: PathParameters<R['path']>;
  readonly query: QueryOf<R>;
  readonly body: BodyOf<R>;
  /** The version a `versioned` write builds on. */
  readonly version: R extends { write: 'versioned' } ? number : undefined;
  readonly headers: Headers;
}

type ActorOf<R extends Route> = R['access'] extends 'public' | 'operator' ? undefined : Actor;

/** A JSON answer. */
export interface Answer<Value> {
  readonly value: Value;
  readonly status: 200 | 201;
  readonly headers: Readonly<Record<string, string>>;
}

/** The part of a write that happens in its transaction, together with its idempotency key. */
export type Step<Value> = (scope: WriteScope) => Promise<Answer<Value>>;

/**
 * What a route does. A write prepares what is slow first and hands back the step; the guard runs
 * the step, keeps its answer under the key in the same transaction, and sends it.
 */
export type Handler<R extends Route> = (call: Call<R>) => Outcome<R> | Promise<Outcome<R>>;

type Outcome<R extends Route> = R extends { write: string }
  ? Step<JsonOf<R>>
  : R['response'] extends 'events'
    ? EventFeed
    : R['response'] extends 'pdf'
      ? Response
      : Answer<JsonOf<R>> | Response;

/** One handler a route: a route of the contract without one does not compile. */
export type Handlers = { readonly [Name in RouteName]: Handler<Routes[Name]> };

/** Part of the table, kept where its subject is. */
export type HandlersOf<Name extends RouteName> = Pick<Handlers, Name>;

export function answer<Value>(
  value: Value,
  headers: Readonly<Record<string, string>> = {},
): Answer<Value> {
  return { value, status: 200, headers };
}
