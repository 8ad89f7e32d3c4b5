import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { portalApplication } from './application.ts';
import { placeBid, type PlacedBid, type PortalSample, seed } from './seeding.ts';
import { openDatabase } from './store/database.ts';
import { openUploads } from './store/uploads.ts';
import { preparePages } from './web/pages.ts';

export interface PortalOptions {
  /** Folder for the database and the attachments. Made when it is not there. */
  readonly dataDirectory: string;
  /** Port on 127.0.0.1; 0 lets the system choose one. */
  readonly port: number;
  /** Decides deadlines and session lengths. The system's clock when left out. */
  readonly clock?: () => Date;
  /** Takes one line a request: method, path, status, milliseconds. Silent when left out. */
  readonly log?: (line: string) => void;
}

export interface Portal {
  /** Such as `http://127.0.0.1:4600`, without a slash at the end. */
  readonly origin: string;
  /** Fills an empty portal; false when it was filled on an earlier start. */
  readonly seed: (sample: PortalSample) => Promise<boolean>;
  /** Places a submitted bid; false when this supplier already has one for the tender. */
  readonly placeBid: (bid: PlacedBid) => Promise<boolean>;
  /** Ends open connections, stops listening and closes the database. */
  readonly close: () => Promise<void>;
}

/** Starts the Harbour e-tendering portal. Rejects when the port is taken. */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const { dataDirectory, port, clock = () => new Date(), log = () => undefined } = options;
  await mkdir(dataDirectory, { recursive: true });
  const uploads = await openUploads(dataDirectory);
  const pages = preparePages();
  const database = openDatabase(dataDirectory);
  const application = portalApplication({ database, uploads, pages, now: clock }, log);
  const server = createAdaptorServer({
    fetch: application.fetch,
    // Other servers share this process: they keep the global Request and Response.
    overrideGlobalObjects: false,
  });
  const address = await new Promise<AddressInfo | string | null>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address()));
  });
  if (address === null || typeof address === 'string') throw new Error('The portal has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    seed: (sample) => seed(database, sample),
    placeBid: (bid) => placeBid(database, uploads, bid),
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      database.close();
    },
  };
}
