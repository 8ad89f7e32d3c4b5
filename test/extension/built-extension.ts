import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

type Mode = `${'chromium' | 'firefox'}${'' | '-demo'}`;

const outputs = new Map<Mode, Promise<string>>();

/** A folder with the extension built from the sources as they are, once a test process. */
export function builtExtension(mode: Mode): Promise<string> {
  const existing = outputs.get(mode);
  if (existing) return existing;
  const building = buildExtension(mode);
  outputs.set(mode, building);
  return building;
}

async function buildExtension(mode: Mode): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), `extension-${mode}-`));
  process.once('exit', () => rmSync(directory, { recursive: true }));
  await build({
    configFile: join(root, 'vite.config.ts'),
    mode: `extension-${mode}`,
    logLevel: 'silent',
    build: { outDir: directory, emptyOutDir: true },
  });
  return directory;
}
