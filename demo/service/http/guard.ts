import { timingSafeEqual } from 'node:crypto';
import type { Access, Route } from '../../../sdk/client/routes.ts';
import type { Actor } from '../../../sdk/model/account.ts';
import { z } from '../../../sdk/model/schema.ts';
import { actorOfToken } from '../accounts/sessions.ts';
import type { EventFeed } from '../events/feed.ts';
import { streamOf } from '../events/server-sent-events.ts';
import type { Service } from '../service.ts';
import { bodyLimit, jsonOf, operatorBodyLimit, readBody } from './body.ts';
import { faultsOf } from './field-reasons.ts';
import type { Answer, Step } from './handler.ts';
import { keptAnswer, writeKeyOf, writeOnce } from './idempotency.ts';
import { versionOf } from './if-match.ts';
import { faultyFields, notAllowed, notFound, notSignedIn } from './refusal.ts';
import { isStorable, unstorableText } from './storable.ts';

/** A call whose types have done their work: the same row of the contract checked each part. */
export interface CheckedCall {
  readonly actor: Actor | undefined;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
  readonly version: number | undefined;
  readonly headers: Headers;
}

type AnyOutcome = Answer<unknown> | Step<unknown> | EventFeed | Response;
export type AnyHandler = (call: CheckedCall) => AnyOutcome | Promise<AnyOutcome>;

/** Takes one request of one route through every check that the contract asks for. */
export async function serve(
  service: Service,
  route: Route,
  handle: AnyHandler,
  request: Request,
  parameters: Readonly<Record<string, string>>,
  closing: AbortSignal,
): Promise<Response> {
  const { headers } = request;
  const actor = await admit(service, route.access, headers);
  const bytes = await bodyOf(route, request);
  const write = route.write && actor ? writeKeyOf(actor.accountId, request, bytes) : undefined;
  const kept = write && (await keptAnswer(service.database, write));
  if (kept) return jsonResponse(route, kept);
  if (!Object.values(parameters).every(isStorable)) throw notFound();
  const outcome = await handle({
    actor,
    parameters,
    query: route.query && checked(route.query, queryOf(request)),
    body:
      route.body && checked(route.body, jsonOf(bytes, headers.get('content-type') ?? undefined)),
    version: route.write === 'versioned' ? versionOf(headers) : undefined,
    headers,
  });
  if (outcome instanceof Response) return outcome;
  if ('topic' in outcome) return streamOf(service, outcome, closing);
  if (typeof outcome !== 'function') return jsonResponse(route, outcome);
  if (!write)
    throw new Error(`${route.path} hands back a write but its row in the contract does not`);
  return jsonResponse(route, await writeOnce(service, write, outcome));
}

async function admit(
  service: Service,
  access: Access,
  headers: Headers,
): Promise<Actor | undefined> {
  if (access === 'public') return undefined;
  const token = /^Bearer ([\x21-\x7e]+)$/iu.exec(headers.get('authorization') ?? '')?.[1];
  if (access === 'operator') {
    if (token === undefined || !isSame(token, service.operatorSecret)) throw notSignedIn();
    return undefined;
  }
  const actor = token === undefined ? undefined : await actorOfToken(service, token);
  if (!actor) throw notSignedIn();
  if (access !== 'signed-in' && !access.includes(actor.role)) throw wrongRole(access);
  return actor;
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}

async function bodyOf(route: Route, request: Request): Promise<Uint8Array> {
  return route.method === 'GET'
    ? new Uint8Array()
    : readBody(request, route.access === 'operator' ? operatorBodyLimit : bodyLimit);
}

const queryOf = (request: Request) => Object.fromEntries(new URL(request.url).searchParams);

function checked(schema: z.core.$ZodType, value: unknown): unknown {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (!result.success) throw faultyFields(faultsOf(result.error.issues));
  const unstorable = unstorableText(result.data);
  if (unstorable.length > 0) throw faultyFields(unstorable);
  return result.data;
}

function wrongRole(access: Exclude<Access, string>) {
  const roles = access.map((role) => role.replace('-', ' ')).join(' or ');
  return notAllowed(`Only a ${roles} can do this. Sign in as one, then try again.`);
}

function jsonResponse(route: Route, { value, status, headers }: Answer<unknown>): Response {
  return Response.json(value, {
    status,
    headers: {
      'cache-control':
        route.access === 'public' && route.method === 'GET' ? 'no-cache' : 'no-store',
      ...headers,
    },
  });
}
