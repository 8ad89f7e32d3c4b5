import path from 'node:path';
import type { SourceReplaced } from '../../sdk/client/routes.ts';
import { Activity } from '../../sdk/model/activity.ts';
import { z } from '../../sdk/model/schema.ts';
import { addAccount, type NewAccount } from './accounts/accounts.ts';
import { replaceActivitiesFromSource } from './activities/activity-store.ts';
import { changesInProcess } from './events/changes.ts';
import { createApp } from './http/app.ts';
import { listen } from './http/listening.ts';
import { logTo } from './log.ts';
import { closeOperatorDoor, openOperatorDoor } from './operator.ts';
import { readDocumentFonts } from './sealing/document-fonts.ts';
import { issuerKeyIn } from './sealing/issuer-key-file.ts';
import { sealerOf } from './sealing/sealer.ts';
import { readOutbox, type OutboxMessage } from './outbox/outbox.ts';
import { newToken } from './secret-token.ts';
import { inTransaction, type Service } from './service.ts';
import { openDatabase } from './store/database.ts';
import { lockDirectory, type DirectoryLock } from './store/directory-lock.ts';
import { forgetWhatIsOver } from './store/forget.ts';
import { settledOnce } from './store/settings.ts';

export interface ServiceOptions {
  /** Path of the directory where everything is kept, or the word `memory` to keep nothing. */
  readonly dataDirectory: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The clock that every deadline, expiry and stamp goes by. */
  readonly clock?: () => Date;
  /** Address that people reach the service by when it is not its own, without a slash at its end. */
  readonly publicOrigin?: string;
  /**
   * The name that sealed records give for their issuer. Fixed at the first start on a data
   * directory; sealed records name it, so it does not follow the port.
   */
  readonly issuer?: string;
  /** Takes each line of the log. Without it only faults are written, to standard error. */
  readonly log?: (line: string) => void;
}

export interface RunningService {
  /** Where the service answers, such as `http://127.0.0.1:4810`. */
  readonly origin: string;
  /** Ends the streams, finishes the writes, closes the database and lets the directory go. */
  close(): Promise<void>;
  /** Adds somebody who may sign in. One who is there already is left as they are. */
  addAccount(account: NewAccount): Promise<void>;
  /** Puts a source's activities in place of what it published before, all or nothing. */
  replaceActivitiesFromSource(
    sourceName: string,
    activities: readonly Activity[],
  ): Promise<SourceReplaced>;
  /** The latest messages to providers, newest first, with the secret of each link. */
  outbox(): Promise<OutboxMessage[]>;
}

const usualIssuer = 'http://127.0.0.1:4810';

/**
 * Starts the service on the loopback address. Throws `DirectoryInUseError` when another process
 * has the data directory open.
 */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  if (options.dataDirectory === 'memory') return startOn(undefined, options);
  const directory = path.resolve(options.dataDirectory);
  const lock = await lockDirectory(directory);
  try {
    return await startOn({ path: directory, lock }, options);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** The data directory while it is ours. */
interface HeldDirectory {
  readonly path: string;
  readonly lock: DirectoryLock;
}

async function startOn(
  directory: HeldDirectory | undefined,
  options: ServiceOptions,
): Promise<RunningService> {
  const { clock = () => new Date(), issuer = usualIssuer } = options;
  const [key, fonts] = await Promise.all([issuerKeyIn(directory?.path), readDocumentFonts()]);
  const database = await openDatabase(directory?.path);
  try {
    await forgetWhatIsOver(database, clock());
    const service: Service = {
      database,
      clock,
      changes: changesInProcess(),
      sealer: sealerOf(await settledOnce(database, 'issuer', issuer), key, fonts),
      log: logTo(options.log ?? faultsOnly, clock),
      operatorSecret: newToken(),
    };
    return await open(service, directory, options);
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

async function open(
  service: Service,
  directory: HeldDirectory | undefined,
  { port, publicOrigin }: ServiceOptions,
): Promise<RunningService> {
  const closing = new AbortController();
  const hosts = new Set<string>(publicOrigin === undefined ? [] : [new URL(publicOrigin).host]);
  const app = createApp(service, { closing: closing.signal, isOwnHost: (host) => hosts.has(host) });
  const listening = await listen((request) => app.fetch(request), port);
  const origin = `http://127.0.0.1:${listening.port}`;
  hosts.add(new URL(origin).host).add(`localhost:${listening.port}`);
  if (directory) {
    await openOperatorDoor(directory.path, { origin, secret: service.operatorSecret });
  }
  return {
    origin,
    addAccount: (account) => addAccount(service.database, account),
    replaceActivitiesFromSource: (sourceName, activities) =>
      inTransaction(service, (scope) =>
        replaceActivitiesFromSource(scope, sourceName, z.parse(z.array(Activity), activities)),
      ),
    outbox: () => readOutbox(service.database),
    close: once(async () => {
      closing.abort();
      await listening.stop();
      await service.database.destroy();
      if (directory) await closeOperatorDoor(directory.path);
      await directory?.lock.release();
    }),
  };
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}

function faultsOnly(line: string): void {
  if (line.includes('"level":"error"')) process.stderr.write(`${line}\n`);
}
