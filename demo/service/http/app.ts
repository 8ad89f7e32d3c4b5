import { randomUUID } from 'node:crypto';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { routePath } from 'hono/route';
import { sql } from 'kysely';
import { routes, type Route, type RouteName } from '../../../sdk/client/routes.ts';
import { traceOf } from '../log.ts';
import { addPages } from '../pages/page-routes.ts';
import type { Service } from '../service.ts';
import { serve, type AnyHandler } from './guard.ts';
import { handlersOf } from './handlers.ts';
import { notFound, problemOf, Refusal } from './refusal.ts';

export interface AppOptions {
  /** Ends every open stream when it is aborted. */
  readonly closing: AbortSignal;
  /** Is this a name and port that the service goes by? */
  readonly isOwnHost: (host: string) => boolean;
}

interface Variables {
  requestId: string;
}
type App = Hono<{ Variables: Variables }>;
type RequestContext = Context<{ Variables: Variables }>;

/** Every route of the contract behind its guard, and the service's own pages. */
export function createApp(service: Service, { closing, isOwnHost }: AppOptions): App {
  const app: App = new Hono();
  app.onError((error, context) => refuse(service, context, error));
  app.notFound((context) => refuse(service, context, notFound()));
  app.use(observe(service));
  // Before the cross-origin rule: a page of ours is never to be read by a page of anybody else.
  addPages(app, service, isOwnHost);
  app.use(crossOrigin);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context: RequestContext, methods) =>
        refuse(service, context, wrongMethod(methods)),
    }),
  );
  app.get('/health', async (context) => {
    await sql`select 1`.execute(service.database);
    return context.json({ status: 'ok' });
  });
  app.use('/activities', compress());
  addRoutes(app, service, closing);
  return app;
}

function addRoutes(app: App, service: Service, closing: AbortSignal): void {
  // The table is checked against the contract where it is written, route by route. Here the guard
  // hands each handler what that same row has parsed, which TypeScript cannot follow through the
  // union of all rows, so their types are put aside.
  const handlers = handlersOf(service) as Readonly<Record<RouteName, unknown>> as Readonly<
    Record<RouteName, AnyHandler>
  >;
  const rows = Object.entries(routes) as [RouteName, Route][];
  for (const [name, route] of rows) {
    app.on(route.method, route.path, (context) =>
      serve(service, route, handlers[name], context.req.raw, context.req.param(), closing),
    );
  }
}

/**
 * Any page may call the API: it is opened by a bearer token, never by a cookie, so a page gains
 * nothing that a program without a browser would not have.
 */
const crossOrigin = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST', 'PUT'],
  allowHeaders: [
    'authorization',
    'content-type',
    'idempotency-key',
    'if-match',
    'if-none-match',
    'last-event-id',
  ],
  exposeHeaders: ['etag', 'location', 'retry-after', 'x-request-id'],
  maxAge: 7200,
});

/** Names the request and writes one line about it: the route's pattern, never the path itself. */
function observe(service: Service): MiddlewareHandler<{ Variables: Variables }> {
  return async (context, next) => {
    const requestId = randomUUID();
    const started = performance.now();
    context.set('requestId', requestId);
    await next();
    context.res.headers.set('x-request-id', requestId);
    context.res.headers.set('x-content-type-options', 'nosniff');
    service.log({
      level: 'info',
      event: 'request',
      requestId,
      method: context.req.method,
      route: routePath(context),
      status: context.res.status,
      milliseconds: Math.round(performance.now() - started),
    });
  };
}

/** Every refusal and every fault as a problem document. A fault says nothing of its inside. */
function refuse({ log }: Service, context: RequestContext, error: unknown): Response {
  const requestId = context.get('requestId');
  const refusal = error instanceof Refusal ? error : unexpected();
  if (refusal !== error) {
    log({ level: 'error', event: 'fault', requestId, ...traceOf(error) });
  }
  return new Response(JSON.stringify(problemOf(refusal, requestId)), {
    status: refusal.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...refusal.headers,
    },
  });
}

const unexpected = () =>
  new Refusal(
    500,
    'fault',
    'Something went wrong on our side',
    'Nothing was saved. Try again in a minute; if it happens again, tell whoever runs this service the request number.',
  );

const wrongMethod = (methods: readonly string[]) =>
  new Refusal(
    405,
    'wrong-method',
    'This cannot be done here',
    `Nothing was changed. This address takes ${methods.join(', ')}.`,
    { headers: { allow: methods.join(', ') } },
  );
