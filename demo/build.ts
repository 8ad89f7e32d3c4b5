/** Builds the widgets and the demo's extension when their sources are newer than what is on disk. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { DirectoryInUseError, lockDirectory } from './service/index.ts';

const root = resolve(import.meta.dirname, '..');
const sources = [
  'sdk',
  'widgets',
  'extension',
  'vite.config.ts',
  'manifest.config.ts',
  'package-lock.json',
];
const output = join(root, 'dist');
const stamp = join(output, '.built-by-demo');

/** What the demo shows: the widgets, and the extension that already trusts loopback portals. */
const modes = ['widgets', 'extension-chromium-demo', 'extension-firefox-demo'];

/** Where the demo finds what was built. */
export const built = {
  widgets: join(output, 'widgets'),
  chromium: join(output, 'extension/chromium-demo'),
  firefox: join(output, 'extension/firefox-demo'),
};

/** Builds what is missing or stale. Resolves to false when nothing had to be done. */
export async function ensureBuilt(): Promise<boolean> {
  if (await isFresh()) return false;
  // Test files run side by side, and beside a demo that starts.
  const lock = await lockOutput();
  try {
    if (await isFresh()) return false;
    for (const mode of modes) await viteBuild(mode);
    await writeFile(stamp, '');
    return true;
  } finally {
    await lock.release();
  }
}

async function isFresh(): Promise<boolean> {
  const changed = await newest(sources.map((source) => join(root, source)));
  return changed < (await modified(stamp));
}

async function lockOutput(): ReturnType<typeof lockDirectory> {
  for (;;) {
    try {
      return await lockDirectory(output);
    } catch (error) {
      if (!(error instanceof DirectoryInUseError)) throw error;
      await wait(200);
    }
  }
}

async function newest(paths: readonly string[]): Promise<number> {
  const times = paths.map(async (path): Promise<number> => {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
    const names = await readdir(path);
    return newest(names.map((name) => join(path, name)));
  });
  return Math.max(0, ...(await Promise.all(times)));
}

const modified = async (path: string): Promise<number> =>
  (await stat(path).catch(() => undefined))?.mtimeMs ?? 0;

/** Builds quietly; what the build said is shown only when it failed. */
async function viteBuild(mode: string): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [said, faults] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  if (child.exitCode !== 0) throw new Error(`The build of ${mode} failed.\n${said}${faults}`);
}
