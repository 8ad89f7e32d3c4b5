import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from '../../sdk/model/schema.ts';
import { isDirectoryLocked } from './store/directory-lock.ts';

const Door = z.object({ origin: z.url(), secret: z.string() });

/** How a program on the same machine, under the same account, reaches the running service. */
export type OperatorDoor = z.infer<typeof Door>;

const doorFile = (directory: string) => path.join(directory, 'operator.json');

/**
 * Leaves address and secret in the data directory while the service runs, for this account only:
 * whoever can read the database can be its operator, and nobody else.
 */
export async function openOperatorDoor(directory: string, door: OperatorDoor): Promise<void> {
  // Removed first: an existing file would keep whatever rights it has.
  await closeOperatorDoor(directory);
  await writeFile(doorFile(directory), JSON.stringify(door), { flag: 'wx', mode: 0o600 });
}

export const closeOperatorDoor = (directory: string) => rm(doorFile(directory), { force: true });

/** The door of the service that runs on this directory; undefined when none does. */
export async function findOperatorDoor(directory: string): Promise<OperatorDoor | undefined> {
  if (!(await isDirectoryLocked(directory))) return undefined;
  try {
    return z.parse(Door, JSON.parse(await readFile(doorFile(directory), 'utf8')));
  } catch (cause) {
    throw new Error(
      `A service is starting or stopping on ${directory}. Nothing was changed; try again in a few seconds.`,
      { cause },
    );
  }
}
