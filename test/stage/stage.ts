import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { launchChromium, launchFirefox } from '../../demo/browsers.ts';
import { built, ensureBuilt } from '../../demo/build.ts';
import { startDemo, type Demo } from '../../demo/demo.ts';
import { DemoClock } from '../../demo/demo-clock.ts';
import { deployExtension } from '../../demo/extension-deployment.ts';
import { startService } from '../../demo/service/index.ts';
import { extensionOrigin, knownAddress } from './extension-pages.ts';

/** The whole demo, for one test. */
export interface Stage extends Omit<Demo, 'close'> {
  readonly clock: DemoClock;
  readonly dataDirectory: string;
  /** Chromium with the extension loaded, on a fresh profile or on one that is kept. */
  chromium(profile?: string): Promise<Browser>;
  /** Firefox with the extension loaded, on a fresh profile. */
  firefox(): Promise<Browser>;
  /** Stops the service alone. Gives the way to start it again on the same data and port. */
  stopService(): Promise<() => Promise<void>>;
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
  const { council, portal } = demo;
  let { service } = demo;
  const browsers: Browser[] = [];
  context.after(async () => {
    // They write to a profile in the folder until they end.
    for (const browser of browsers) await browser.close();
    await service.close();
    await demo.close();
    await rm(dataDirectory, { recursive: true });
  });
  const extensions = {
    chromium: await deployExtension('chromium', dataDirectory, service.origin),
    firefox: await deployExtension('firefox', dataDirectory, service.origin),
  };
  return {
    get service() {
      return service;
    },
    council,
    portal,
    clock,
    dataDirectory,
    async chromium(profile) {
      const browser = await launchChromium({
        extension: extensions.chromium,
        ...(profile !== undefined && { profile }),
      });
      browsers.push(browser);
      await extensionOrigin(browser);
      return browser;
    },
    async firefox() {
      const browser = await launchFirefox({ preferences: knownAddress });
      browsers.push(browser);
      await browser.installExtension(extensions.firefox);
      return browser;
    },
    async stopService() {
      const { port } = new URL(service.origin);
      await service.close();
      return async () => {
        service = await startService({
          dataDirectory: join(dataDirectory, 'service'),
          port: Number(port),
          clock: clock.now,
        });
      };
    },
  };
}
