import { TargetType, type Browser } from 'puppeteer-core';

/** Firefox draws an address for extension pages by lot; the tests need one they know. */
const uuid = '5f2d8a54-2c1e-4b35-9b5e-6a1c3f0e7d21';
const extensionId = 'social-purchase-order@dual-impact-kit.example';

/** Makes Firefox give the extension's pages the address that `extensionOrigin` tells. */
export const knownAddress = {
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
};

export const isFirefox = async (browser: Browser): Promise<boolean> =>
  (await browser.version()).toLowerCase().startsWith('firefox');

/** Where the pages of the extension are, once it runs. */
export async function extensionOrigin(browser: Browser): Promise<string> {
  if (await isFirefox(browser)) return `moz-extension://${uuid}`;
  const worker = await browser.waitForTarget((each) => each.type() === TargetType.SERVICE_WORKER);
  return `chrome-extension://${new URL(worker.url()).host}`;
}
