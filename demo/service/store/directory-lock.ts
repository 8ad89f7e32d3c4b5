import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Another process that is still running has the data directory open. */
export class DirectoryInUseError extends Error {
  constructor(directory: string, pid: number) {
    super(
      `The data directory ${directory} is in use by process ${pid}. ` +
        'Stop that process, or give this one another directory. Nothing was changed.',
    );
    this.name = 'DirectoryInUseError';
  }
}

export interface DirectoryLock {
  release(): Promise<void>;
}

interface Owner {
  readonly pid: number;
  readonly started: string;
}

/**
 * Takes the data directory for this process until `release`, or until the process dies however it
 * dies: a lock whose owner no longer runs is taken over. Throws `DirectoryInUseError`.
 */
export async function lockDirectory(directory: string): Promise<DirectoryLock> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  return acquire(directory, lockFile(directory));
}

/** True while a running process holds the lock of this directory. */
export async function isDirectoryLocked(directory: string): Promise<boolean> {
  const owner = await ownerOf(lockFile(directory));
  return owner !== undefined && (await isRunning(owner));
}

const lockFile = (directory: string) => path.join(directory, 'service.lock');

async function acquire(directory: string, file: string): Promise<DirectoryLock> {
  if (await claim(file)) return { release: () => unlink(file) };
  const owner = await ownerOf(file);
  // Gone between the two calls: its owner has just let go of it.
  if (owner === undefined) return acquire(directory, file);
  if (await isRunning(owner)) throw new DirectoryInUseError(directory, owner.pid);
  return takeOver(directory, file);
}

/**
 * Two starting processes may find the same dead owner. Only the one that holds the lock on the
 * takeover may remove the old file, so neither can remove a lock that the other has just made.
 */
async function takeOver(directory: string, file: string): Promise<DirectoryLock> {
  const takeover = await acquire(directory, `${file}.takeover`);
  try {
    const owner = await ownerOf(file);
    if (owner !== undefined && !(await isRunning(owner))) await unlink(file);
  } finally {
    await takeover.release();
  }
  return acquire(directory, file);
}

/**
 * Makes the file with its content in one step, and fails when it exists. `link` gives what
 * `O_EXCL` gives and more: nobody ever reads a lock that is made but not yet written.
 */
async function claim(file: string): Promise<boolean> {
  const draft = `${file}.${randomUUID()}`;
  const owner: Owner = { pid: process.pid, started: (await startOf(process.pid)) ?? '' };
  await writeFile(draft, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

async function ownerOf(file: string): Promise<Owner | undefined> {
  const text = await readFileIfPresent(file);
  if (text === undefined) return undefined;
  const [, pid, started] = /^\{"pid":(\d+),"started":"([^"]*)"\}$/u.exec(text) ?? [];
  return { pid: Number(pid ?? 0), started: started ?? '' };
}

/** A process id is used again after a restart, so the start of the process is compared too. */
async function isRunning({ pid, started }: Owner): Promise<boolean> {
  if (pid === 0) return false;
  const now = await startOf(pid);
  if (now !== undefined) return now === started;
  return !processInfoIsReadable() && answersSignals(pid);
}

/** When a process started, as boot and clock ticks since; undefined when it does not run. */
async function startOf(pid: number): Promise<string | undefined> {
  if (!processInfoIsReadable()) return undefined;
  const stat = await readFileIfPresent(`/proc/${pid}/stat`);
  const boot = await readFileIfPresent('/proc/sys/kernel/random/boot_id');
  // The second field is the program's name in brackets and may hold spaces. The third is the state
  // (Z: dead, waiting for its parent to notice) and the 22nd the start.
  const [state, ...fields] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? [];
  const ticks = fields[18];
  if (ticks === undefined || state === 'Z') return undefined;
  return `${boot?.trim() ?? ''}:${ticks}`;
}

const processInfoIsReadable = () => process.platform === 'linux';

function answersSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

async function readFileIfPresent(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return undefined;
    throw error;
  }
}

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;
