import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { TargetType, type Browser, type Page } from 'puppeteer-core';
import { launchChromium } from '../../demo/browsers.ts';
import { DemoClock } from '../../demo/demo-clock.ts';
import { startPortal, type Portal } from '../../demo/portal/index.ts';
import { placeSampleBids } from '../../demo/sample-bids.ts';
import {
  portalSample,
  sampleAccounts,
  sampleActivities,
  samplePassword,
} from '../../demo/sample/index.ts';
import { startService, type RunningService } from '../../demo/service/index.ts';
import { DicmClient } from '../../sdk/client/index.ts';
import { packagedExtension } from './built-extension.ts';

export interface Scene {
  readonly service: RunningService;
  readonly portal: Portal;
  readonly clock: DemoClock;
}

/** The demo's portal and service with its organisations, tenders and three bids, on free ports. */
export async function openScene(context: TestContext): Promise<Scene> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'extension-scene-'));
  const clock = new DemoClock();
  const service = await startService({ dataDirectory: 'memory', port: 0, clock: clock.now });
  const portal = await startPortal({ dataDirectory, port: 0, clock: clock.now });
  context.after(async () => {
    await portal.close();
    await service.close();
    await rm(dataDirectory, { recursive: true });
  });
  const firstStart = clock.now();
  await portal.seed(portalSample(firstStart));
  for (const { signInName, ...rest } of sampleAccounts) {
    await service.addAccount({
      account: signInName,
      password: samplePassword,
      actor: { accountId: signInName.replaceAll('@', '.at.'), ...rest },
    });
  }
  await service.replaceActivitiesFromSource('Sample activities', sampleActivities);
  await placeSampleBids({ service, portal, clock, firstStart });
  return { service, portal, clock };
}

/** Chromium with the demo extension, packaged for this service and trusting its keys. */
export async function chromiumWith(
  context: TestContext,
  { service }: Pick<Scene, 'service'>,
): Promise<Browser> {
  const issuers = [await new DicmClient({ service: service.origin }).issuerKeys()];
  const extension = await packagedExtension(context, 'chromium-demo', {
    service: service.origin,
    issuers,
  });
  const browser = await launchChromium({ extension });
  context.after(() => browser.close());
  await browser.waitForTarget((target) => target.type() === TargetType.SERVICE_WORKER);
  return browser;
}

/** Signs in to the portal the way people do. */
export async function signInToPortal(page: Page, portal: Portal, name: string): Promise<void> {
  await page.goto(`${portal.origin}/sign-in`);
  await page.type('#email', name);
  await page.type('#password', samplePassword);
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
}
