import { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';

/** A server that takes requests on the loopback address. */
export interface Listening {
  readonly port: number;
  /** Takes no new requests and waits for those under way; one that hangs is cut after a while. */
  stop(): Promise<void>;
}

/** How long a request may go on after the end has begun, in milliseconds. */
const patience = 5_000;

/** Listens on 127.0.0.1. Port 0 takes any free one. Rejects when the port is in use. */
export async function listen(
  answer: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<Listening> {
  // The adapter must not put its own Request in place of the global one: others share this process.
  const server = createAdaptorServer({ fetch: answer, overrideGlobalObjects: false });
  if (!(server instanceof Server)) throw new Error('The service speaks HTTP/1.1 only.');
  const underWay = countOf(server);
  return { port: await bind(server, port), stop: () => stop(server, underWay) };
}

function countOf(server: Server): () => number {
  let underWay = 0;
  server.on('request', (_, response) => {
    underWay += 1;
    response.once('close', () => (underWay -= 1));
  });
  return () => underWay;
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => reject(whyNot(error, port));
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refuse);
      const address = server.address();
      if (address === null || typeof address === 'string') {
        reject(new Error('The service has no port.'));
      } else {
        resolve(address.port);
      }
    });
  });
}

function whyNot(error: Error, port: number): Error {
  return 'code' in error && error.code === 'EADDRINUSE'
    ? new Error(`Port ${port} is in use. Stop what uses it, or give this service another port.`)
    : error;
}

async function stop(server: Server, underWay: () => number): Promise<void> {
  // Clients keep connections open for later, and open some ahead. `closeIdleConnections` leaves
  // those that never carried a request, and each would be waited for until its client lets go.
  const last = performance.now() + patience;
  const sweep = setInterval(() => {
    if (underWay() === 0 || performance.now() > last) server.closeAllConnections();
  }, 20);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  clearInterval(sweep);
}
