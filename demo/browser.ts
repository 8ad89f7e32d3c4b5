/**
 * `npm run demo:browser [-- --data DIR]`: opens Chromium with the extension loaded, on the demo
 * that `npm start` is running, with a profile that is kept between visits.
 */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './browsers.ts';
import { extensionFolder } from './extension-deployment.ts';
import { readPorts } from './ports.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '.data' } },
});

async function open(): Promise<void> {
  const dataDirectory = resolve(values.data);
  const addresses = await runningAddresses(dataDirectory);
  const browser = await launchChromium({
    headless: false,
    extension: extensionFolder(dataDirectory, 'chromium'),
    profile: join(dataDirectory, 'browser-profile'),
  });
  for (const address of addresses) await (await browser.newPage()).goto(address);
  console.log(
    'Chromium is open. Press the extension’s button to see its panel; close the window to end.',
  );
  await new Promise<void>((ended) => browser.once('disconnected', () => ended()));
}

/** The pages to open, once it is sure that the demo answers there. */
async function runningAddresses(dataDirectory: string): Promise<readonly string[]> {
  const ports = await readPorts(dataDirectory);
  const origin = (port: number) => `http://127.0.0.1:${port}/`;
  const answers =
    ports && (await fetch(`${origin(ports.service)}health`).catch(() => undefined))?.ok;
  if (!ports || !answers) {
    throw new Error('The demo is not running. Run npm start in another terminal, then this again.');
  }
  return [origin(ports.council), origin(ports.portal)];
}

try {
  await open();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
