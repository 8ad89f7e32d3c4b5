import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { councilSite } from './site.ts';

export interface CouncilOptions {
  /** Port on 127.0.0.1; 0 lets the system choose one. */
  readonly port: number;
  /** Where the service answers, such as `http://127.0.0.1:4810`, without a slash at the end. */
  readonly serviceOrigin: string;
  /** Folder of the built widgets, such as `dist/widgets`. */
  readonly widgetsDirectory: string;
}

export interface Council {
  /** Such as `http://127.0.0.1:4820`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Starts the site of an invented council that embeds the widgets. Rejects when the port is taken. */
export async function startCouncil(options: CouncilOptions): Promise<Council> {
  const server = createAdaptorServer({
    fetch: councilSite(options).fetch,
    // Other servers share this process: they keep the global Request and Response.
    overrideGlobalObjects: false,
  });
  const address = await new Promise<AddressInfo | string | null>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', () => resolve(server.address()));
  });
  if (address === null || typeof address === 'string') throw new Error('The council has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
