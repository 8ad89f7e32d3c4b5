import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchChromium, launchFirefox } from '../../demo/browsers.ts';
import { built, ensureBuilt } from '../../demo/build.ts';
import { startDemo, type Demo } from '../../demo/demo.ts';
import { DemoClock } from '../../demo/demo-clock.ts';
import { deployExtension } from '../../demo/extension-deployment.ts';
import { extensionOrigin, knownAddress } from './extension-pages.ts';

/** The whole demo, for one test. */
export interface Stage extends Omit<Demo, 'close'> {
  readonly clock: DemoClock;
  readonly dataDirectory: string;
  /** A folder with the built extension, deployed for this demo's service. */
  extension(browser: 'chromium' | 'firefox'): Promise<string>;
  /** Chromium with the extension loaded, on a fresh profile. */
  chromium(): Promise<Browser>;
  /** Firefox with the extension loaded, on a fresh profile. */
  firefox(): Promise<Browser>;
}

/** The demo as `npm start` gives it, on free ports and in a folder of its own. */
export async function openStage(context: TestContext): Promise<Stage> {
  await ensureBuilt();
  const dataDirectory = await mkdtemp(join(tmpdir(), 'dual-impact-kit-stage-'));
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
  const { service, council, portal } = demo;
  const extension = async (browser: 'chromium' | 'firefox') => {
    const folder = join(dataDirectory, `extension-${browser}`);
    await cp(built[browser], folder, { recursive: true });
    await deployExtension(folder, service.origin);
    return folder;
  };
  return {
    service,
    council,
    portal,
    clock,
    dataDirectory,
    extension,
    async chromium() {
      const browser = await launchChromium({ extension: await extension('chromium') });
      context.after(() => browser.close());
      await extensionOrigin(browser);
      return browser;
    },
    async firefox() {
      const browser = await launchFirefox({ preferences: knownAddress });
      context.after(() => browser.close());
      await browser.installExtension(await extension('firefox'));
      return browser;
    },
  };
}
