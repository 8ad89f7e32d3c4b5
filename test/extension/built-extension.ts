import { rmSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { build } from 'vite';
import type { IssuerKeys } from '../../sdk/model/issuer-keys.ts';

const root = resolve(import.meta.dirname, '../..');

type Mode = `${'chromium' | 'firefox'}${'' | '-demo'}`;

/** What the organisation that packages the extension writes into it. */
export interface Packaged {
  readonly service: string;
  readonly issuers: readonly IssuerKeys[];
}

const outputs = new Map<Mode, Promise<string>>();

/** Builds the extension from the sources as they are, once a test process. */
function built(mode: Mode): Promise<string> {
  const existing = outputs.get(mode);
  if (existing) return existing;
  const building = (async () => {
    const directory = await mkdtemp(join(tmpdir(), `extension-${mode}-`));
    await build({
      configFile: join(root, 'vite.config.ts'),
      mode: `extension-${mode}`,
      logLevel: 'silent',
      build: { outDir: directory, emptyOutDir: true },
    });
    process.once('exit', () => rmSync(directory, { recursive: true }));
    return directory;
  })();
  outputs.set(mode, building);
  return building;
}

/** A package of its own for one test: the built extension with this deployment in it. */
export async function packagedExtension(
  context: TestContext,
  mode: Mode,
  deployment?: Packaged,
): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'extension-'));
  context.after(() => rm(directory, { recursive: true }));
  await cp(await built(mode), directory, { recursive: true });
  if (deployment) {
    await writeFile(join(directory, 'deployment.json'), JSON.stringify(deployment));
  }
  return directory;
}
