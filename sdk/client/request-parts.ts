import { addressOf } from './address.ts';
import { ClientInputError, requireObject } from './input-error.ts';
import type { BodyOf, PathParameters, QueryOf, Route } from './routes.ts';

/** What a route takes: the names in its path, its query, its body, the version it builds on. */
export interface RequestOf<R extends Route> {
  readonly parameters?: PathParameters<R['path']>;
  readonly query?: QueryOf<R>;
  readonly body?: BodyOf<R>;
  /** Sent as `If-Match`. */
  readonly version?: number;
}

/** The same once its types have done their work: a caller without types may send anything. */
export type AnyRequest = Readonly<Partial<Record<keyof RequestOf<Route>, unknown>>>;

/** The parts of a request that are the same however often it is sent. */
export interface RequestParts {
  readonly route: Route;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Puts a request into words of HTTP. Throws `ClientInputError` for one that cannot be. */
export function partsOf(
  service: string,
  route: Route,
  request: AnyRequest,
  idempotencyKey: string | undefined,
): RequestParts {
  const { parameters = {}, query = {}, version } = request;
  const body = route.body ? jsonText(request.body) : undefined;
  return {
    route,
    address: addressOf(service, route, parameters, query),
    body,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(route.write && { 'idempotency-key': idempotencyKey ?? crypto.randomUUID() }),
      ...(route.write === 'versioned' && { 'if-match': entityTag(version) }),
    },
  };
}

/** Every list takes its cursor by this name; the rest of the query stays as it was. */
export const withCursor = (query: unknown, cursor: string | undefined) =>
  cursor === undefined ? query : { ...requireObject(query, 'query'), cursor };

function entityTag(version: unknown): string {
  if (typeof version === 'number' && Number.isSafeInteger(version) && version >= 0) {
    return `"${version}"`;
  }
  throw new ClientInputError('version', 'has to be a whole number');
}

function jsonText(body: unknown): string {
  try {
    const text: unknown = JSON.stringify(body);
    if (typeof text === 'string') return text;
  } catch {
    // A circle, a BigInt, or nested too deep: told below.
  }
  throw new ClientInputError('body', 'cannot be written as JSON');
}
