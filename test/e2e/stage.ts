import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { built, ensureBuilt } from '../../demo/build.ts';
import { startDemo, type Demo } from '../../demo/demo.ts';
import { DemoClock } from '../../demo/demo-clock.ts';
import { deployExtension } from '../../demo/extension-deployment.ts';

export interface Stage extends Demo {
  readonly clock: DemoClock;
  readonly dataDirectory: string;
  /** A folder with the extension for one browser, deployed for this demo's service. */
  extension(browser: 'chromium' | 'firefox'): Promise<string>;
}

/** The demo as `npm start` gives it, on free ports and in a folder of its own. */
export async function openStage(context: TestContext): Promise<Stage> {
  await ensureBuilt();
  const dataDirectory = await mkdtemp(join(tmpdir(), 'dual-impact-kit-e2e-'));
  const clock = new DemoClock();
  const demo = await startDemo({
    dataDirectory,
    widgetsDirectory: built.widgets,
    ports: { service: 0, council: 0, portal: 0 },
    clock,
  });
  context.after(async () => {
    await demo.close();
    await rm(dataDirectory, { recursive: true });
  });
  return {
    ...demo,
    clock,
    dataDirectory,
    async extension(browser) {
      const folder = join(dataDirectory, `extension-${browser}`);
      await cp(built[browser], folder, { recursive: true });
      await deployExtension(folder, demo.service.origin);
      return folder;
    },
  };
}
